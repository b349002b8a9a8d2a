package cn.rongjiu.publicity;

/** Who may read a notice (1.5), narrowest first. */
enum Scope {
    NONE("不公示"),
    PERSON_ONLY("仅告知本人"),
    UNIT("本单位"),
    SYSTEM("系统内"),
    PUBLIC("向社会公开");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isWiderThan(Scope other) {
        return compareTo(other) > 0;
    }
}
