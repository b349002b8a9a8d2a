/**
 * Correction (P9): order, plan, report, inspection, a second round. How far it is stands in {@code rj_correction} alone:
 * a person's service, use of the result and correction run beside one another, so his {@code CaseState} stays what
 * decision and service made of it.
 */
package cn.rongjiu.rectification;
