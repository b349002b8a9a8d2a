/** The official's desk: the filters of the task list, the way back home, the case file on screen. A reader. */
package cn.rongjiu.desk;
