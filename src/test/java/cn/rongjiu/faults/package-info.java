/** What the database, the mail server and the machine may do to the application, and what must not come of it. */
package cn.rongjiu.faults;
