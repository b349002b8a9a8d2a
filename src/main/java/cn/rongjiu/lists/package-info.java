/**
 * The positive and the negative list in force on a date, what proven items mean (D1), and the memory of every
 * decision table that was asked for a case.
 */
package cn.rongjiu.lists;
