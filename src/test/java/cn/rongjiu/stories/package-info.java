/** The procedure told case by case: named people act through the doors, and what they leave behind is looked at. */
package cn.rongjiu.stories;
