package cn.rongjiu.faults;

/** How a statement fails. */
enum Fault {
    /** the connection is gone, with all it had not committed */
    LOST_CONNECTION,
    /** the server chose this transaction as the victim (MySQL 1213) and rolled it back */
    DEADLOCK
}
