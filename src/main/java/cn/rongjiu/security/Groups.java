package cn.rongjiu.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The groups an account can belong to, with the names officials read. */
final class Groups {

    static final String ADMIN = "camunda-admin";
    static final String SUPERVISOR = "supervisor";
    static final String DESIGNER = "designer";
    static final String APPLICANT = "applicant";
    static final String INTAKE = "intake";

    /** Groups that hold steps of the procedure. */
    static final Map<String, String> HANDLERS = new LinkedHashMap<>();

    /** Groups that hold none. */
    static final Map<String, String> KEEPERS = Map.of(SUPERVISOR, "运行督办", DESIGNER, "流程设计");

    static {
        HANDLERS.put(APPLICANT, "申请人");
        HANDLERS.put(INTAKE, "受理岗");
        HANDLERS.put("discipline-leader", "纪检监察负责人");
        HANDLERS.put("investigator", "调查核实人员");
        HANDLERS.put("trial", "案件审理");
        HANDLERS.put("discipline-decider", "纪检监察认定机构");
        HANDLERS.put("organisation-decider", "组织人事认定机构");
        HANDLERS.put("joint-panel", "联席会议");
        HANDLERS.put("party-committee", "党委（党组）");
        HANDLERS.put("organisation-personnel", "组织人事结果运用");
        HANDLERS.put("accountability", "问责承办");
        HANDLERS.put("corrector", "纠错督办");
        HANDLERS.put("unit-party", "单位党组织");
        HANDLERS.put("secrecy", "保密审查");
        HANDLERS.put("archivist", "档案管理");
        HANDLERS.put("appeal-panel", "复核组");
        HANDLERS.put("upper-appeal-panel", "上级申诉处理机构");
        HANDLERS.put("evaluator", "第三方评估");
    }

    private Groups() {}

    /** Handlers who work inside the office; applicants and evaluators come from outside. */
    static Set<String> insiders() {
        Set<String> insiders = new TreeSet<>(HANDLERS.keySet());
        insiders.remove(APPLICANT);
        insiders.remove("evaluator");
        return insiders;
    }
}
