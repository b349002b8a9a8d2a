/** Whole cases played at random from a seed: whatever people do in whatever order, the procedure holds and can end. */
package cn.rongjiu.walks;
