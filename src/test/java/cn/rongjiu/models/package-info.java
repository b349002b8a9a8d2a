/** What a diagram and a form must look like, what they must find in the code, and how diagrams become pictures. */
package cn.rongjiu.models;
