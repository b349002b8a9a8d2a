package cn.rongjiu.resultuse;

/** Where a result is used (P8, P14); what an official reads stands in {@code config/result-use.yaml}. */
enum Effect {
    ASSESSMENT,
    AWARD,
    PROMOTION,
    RANK,
    TITLE,
    DELEGATE,
    RESERVE,
    UNIT_PERFORMANCE
}
