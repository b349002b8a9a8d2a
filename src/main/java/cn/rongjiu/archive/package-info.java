/** The end of a case (P13): closing, file index, archive hand-over. */
package cn.rongjiu.archive;
