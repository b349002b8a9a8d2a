/** Remedy (P10): review by the deciding bodies, appeal one level up, third-party evaluation, and what they undo. */
package cn.rongjiu.appeal;
