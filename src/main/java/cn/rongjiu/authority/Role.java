package cn.rongjiu.authority;

/** As what a person has part in a case (1.1). */
public enum Role {
    APPLICANT("申请人"),
    RESPONDENT("当事人"),
    INTAKE("受理人员"),
    INVESTIGATOR("调查核实人员"),
    TRIAL("案件审理人员"),
    DISCIPLINE_LEADER("纪检监察机关负责人"),
    DISCIPLINE_DECIDER("纪检监察机关决定成员"),
    ORGANISATION_DECIDER("组织部门决定成员"),
    PANEL("联席会议成员"),
    PARTY_COMMITTEE("党委（党组）成员"),
    REVIEW_PANEL("复核办理人员"),
    UPPER_PANEL("申诉办理人员"),
    EVALUATOR("第三方评价人员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** What an official reads. */
    public String label() {
        return label;
    }
}
