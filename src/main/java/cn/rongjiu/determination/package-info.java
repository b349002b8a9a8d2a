/** The joint determination (P6) and its service (P8): review, consent, two blind opinions, outcome, decision. */
package cn.rongjiu.determination;
