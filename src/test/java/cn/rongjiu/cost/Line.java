package cn.rongjiu.cost;

import cn.rongjiu.testing.Deed;
import java.util.Date;

/**
 * One deed and its cost.
 *
 * @param name as a reader knows it: of a job the element it belongs to
 * @param at the time of the story
 */
record Line(Deed deed, String name, Date at, Count count) {}
