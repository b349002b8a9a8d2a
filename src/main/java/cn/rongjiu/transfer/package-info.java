/** Hand-over to accountability (P12): material, receipt, return. */
package cn.rongjiu.transfer;
