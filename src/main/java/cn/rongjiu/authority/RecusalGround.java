package cn.rongjiu.authority;

/** Why somebody must stand back (P3); any one ground suffices (E1). */
public enum RecusalGround {
    RELATIVE("近亲属关系"),
    WITNESS("担任过证人"),
    INTEREST("存在利害关系"),
    OTHER("其他可能影响公正处理的情形");

    private final String label;

    RecusalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
