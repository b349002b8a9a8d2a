/** What a case costs the database, counted beside the bare engine on the same diagrams. */
package cn.rongjiu.cost;
