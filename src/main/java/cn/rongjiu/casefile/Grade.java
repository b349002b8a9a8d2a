package cn.rongjiu.casefile;

/** The grades of tolerance, most lenient first (part 3): 免予 is more lenient than 减轻, 减轻 than 从轻. */
public enum Grade {
    EXEMPT("免予"),
    MITIGATE("减轻"),
    LIGHTER("从轻"),
    REFUSE("不予容错");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean tolerates() {
        return this != REFUSE;
    }
}
