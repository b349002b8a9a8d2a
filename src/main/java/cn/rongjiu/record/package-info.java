/**
 * What happened in each case, entry by entry: written in the transaction of the step it tells of, never changed, and
 * chained by keyed hashes so that an edit in the database is found (1.6).
 */
package cn.rongjiu.record;
