package cn.rongjiu.lists;

/** The two lists (part 2); a proven item of the negative list always overrides one of the positive list. */
public enum ListKind {
    POSITIVE("positive-list", "正面清单"),
    NEGATIVE("negative-list", "负面清单");

    private final String key;
    private final String label;

    ListKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Key of the decision, and name of the options on forms. */
    public String key() {
        return key;
    }

    /** What an official reads. */
    public String label() {
        return label;
    }
}
