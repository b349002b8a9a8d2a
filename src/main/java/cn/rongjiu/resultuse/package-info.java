/** Use of the result (P8, P14): the measure imposed, its influence period, the letter on use and its receipt. */
package cn.rongjiu.resultuse;
