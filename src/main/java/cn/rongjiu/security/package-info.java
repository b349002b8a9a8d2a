/**
 * Who comes in, and through which door: one sign-in for Tasklist, Cockpit, Admin, our pages and REST; what each group
 * may call; how every door refuses, in Chinese. What a person may do inside a case is asked elsewhere.
 */
package cn.rongjiu.security;
