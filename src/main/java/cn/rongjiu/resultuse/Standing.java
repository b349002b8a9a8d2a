package cn.rongjiu.resultuse;

/** Whether a measure and its effects still hold; what is undone later stays on file (E14, E30). */
enum Standing {
    IN_FORCE,
    REVOKED
}
