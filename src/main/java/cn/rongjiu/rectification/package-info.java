/** Correction (P9): order, plan, report, inspection, a second round. */
package cn.rongjiu.rectification;
