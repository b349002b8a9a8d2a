package cn.rongjiu.engine;

/** An exception that tells the person who starts the application what is wrong and what to do, in Chinese. */
public interface RepairHint {

    /** What is wrong: file, element, line where known. */
    String what();

    /** What to do about it. */
    String repair();
}
