package cn.rongjiu.calendar;

/** How far a task has come towards and past its due date; nothing is ever decided by it (1.4). */
public enum Urgency {
    /** Due soon: its holders are reminded (T40). */
    REMINDED,
    /** Overdue: its holders are urged. */
    URGED,
    /** Still open after that: the overseers are called in. */
    ESCALATED
}
