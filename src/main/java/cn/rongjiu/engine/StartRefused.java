package cn.rongjiu.engine;

/** The application cannot start as it is configured; nothing has been changed. */
class StartRefused extends RuntimeException implements RepairHint {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String repair;

    StartRefused(String what, String repair) {
        this(what, repair, null);
    }

    StartRefused(String what, String repair, Throwable cause) {
        super(what, cause);
        this.what = what;
        this.repair = repair;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String repair() {
        return repair;
    }
}
