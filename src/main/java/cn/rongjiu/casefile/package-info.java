/** The case: its number, its persons and their states (1.6), what was asserted and proven, the texts on file. */
package cn.rongjiu.casefile;
