/** From the application to the approved start (P1–P3): receipt, acceptance, one supplement, refusal, forwarding. */
package cn.rongjiu.start;
