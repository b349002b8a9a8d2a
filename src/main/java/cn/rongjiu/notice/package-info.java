/**
 * What people are told: written in the transaction of the step, shown on their pages at once, mailed afterwards. Texts
 * are templates in {@code config/notices/}.
 */
package cn.rongjiu.notice;
