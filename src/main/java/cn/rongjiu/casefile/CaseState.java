package cn.rongjiu.casefile;

/** Where a case or one of its persons stands (1.6). */
public enum CaseState {
    SUBMITTED("已提交"),
    SUPPLEMENT("待补正"),
    ACCEPTED("已受理"),
    NOT_ACCEPTED("不予受理"),
    FORWARDED("已转办"),
    STARTED("已启动"),
    INVESTIGATING("调查核实中"),
    HEARING("听取申辩中"),
    DELIBERATING("认定中"),
    REDELIBERATING("复议中"),
    ESCALATED("报党委（党组）决定"),
    PUBLICITY("公示中"),
    DECIDED_EXEMPT("认定免予"),
    DECIDED_MITIGATE("认定减轻"),
    DECIDED_LIGHTER("认定从轻"),
    DECIDED_REFUSED("不予容错"),
    SERVED("已送达"),
    UNFOUNDED("查无实据"),
    SUSPENDED("移送在外"),
    TRANSFERRED("移送问责"),
    /** Of several persons some are handed over; the others came to an end of their own. */
    PARTIALLY_TRANSFERRED("部分移送问责"),
    WITHDRAWN("已撤回"),
    CORRECTING("整改中"),
    REVIEWING("复核申诉中"),
    CLOSED("已办结"),
    ARCHIVED("已归档"),
    STUB("涉密登记");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    /** What an official reads. */
    public String label() {
        return label;
    }

    /** Whether a decision is signed that the person does not know yet. */
    public boolean awaitsService() {
        return this == DECIDED_EXEMPT || this == DECIDED_MITIGATE || this == DECIDED_LIGHTER || this == DECIDED_REFUSED;
    }

    /** Whether the case ended with somebody handed over, wholly or in part (P12). */
    public boolean isTransferred() {
        return this == TRANSFERRED || this == PARTIALLY_TRANSFERRED;
    }

    /** The decided state of a grade. */
    public static CaseState decided(Grade grade) {
        return switch (grade) {
            case EXEMPT -> DECIDED_EXEMPT;
            case MITIGATE -> DECIDED_MITIGATE;
            case LIGHTER -> DECIDED_LIGHTER;
            case REFUSE -> DECIDED_REFUSED;
        };
    }
}
