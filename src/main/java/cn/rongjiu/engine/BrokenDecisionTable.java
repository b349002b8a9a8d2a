package cn.rongjiu.engine;

/** A DMN file cannot be used. */
public class BrokenDecisionTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String element;

    /** @param element id of the rule or cell, or the line, as far as known */
    public BrokenDecisionTable(String file, String element, String what, Throwable cause) {
        super(file + "，" + element + "：" + what, cause);
        this.file = file;
        this.element = element;
    }

    public String file() {
        return file;
    }

    public String element() {
        return element;
    }
}
