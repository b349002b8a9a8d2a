/** The documents of a case (文书, 1.3): the catalogue W01–W50, their gap-free numbers, their register. */
package cn.rongjiu.document;
