/** Public supervision (P7): what may be read, by whom and how long; objections and their answers. */
package cn.rongjiu.publicity;
