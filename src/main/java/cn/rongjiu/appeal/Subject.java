package cn.rongjiu.appeal;

/** What is contested (D7). */
enum Subject {
    DECISION,
    /** the refusal to accept an application (P2) */
    REFUSAL
}
