package cn.rongjiu.appeal;

/** How one level of remedy ends (P10); not admitted counts as upheld. */
enum Outcome {
    NOT_ADMITTED,
    UPHELD,
    REMITTED,
    REPLACED
}
