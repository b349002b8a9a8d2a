/**
 * The ground all rooms stand on: the engine's settings, the guard of every form, the ports through which rooms meet
 * the engine. The only room, with {@code security} and the readers, that may know the engine's inner classes.
 */
package cn.rongjiu.engine;
