/** Finding the facts and hearing the person (P4–P5): team, recusal, evidence, one sheet per person, defence, report. */
package cn.rongjiu.verification;
