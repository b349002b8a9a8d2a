/**
 * The end of a case (P13, 1.6): it is closed once everybody's road has ended, indexed (W44) and put into the archive
 * (T34), where it is kept as long as T35 says. What the stages still have open they say themselves.
 */
package cn.rongjiu.archive;
