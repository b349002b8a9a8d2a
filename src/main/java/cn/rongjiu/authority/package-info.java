/**
 * Who may do what in a case: roles and their separation (1.1), recusal with effect at once (P3, E1, E2), the
 * investigators, and by what quorum and majority a body decides (P6).
 */
package cn.rongjiu.authority;
