package cn.rongjiu.desk;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;

/** The demo's people in a house without the demo; what they do here needs no browser. */
@TestComponent
class Officials {

    static final String PASSWORD = "rongjiu";

    private static final Map<String, Object> RATING = Map.of(
            "positiveItems", List.of("P08"),
            "f1Motive", "PUBLIC",
            "f2Conditions", "CONSTRAINED",
            "f3Procedure", "DEFECT",
            "f4Nature", "SLIGHT",
            "f5Consequence", "MINOR",
            "f6Recovery", "RECOVERED",
            "personFinding", "READY",
            "personFindingReason", "会议纪要与补正材料互相印证。");

    private final FormService forms;
    private final TaskService tasks;
    private final DemoPeople people;
    private final DemoStage stage;

    Officials(
            FormService forms,
            TaskService tasks,
            IdentityService identity,
            ManagementService management,
            RuntimeService runtime) {
        this.forms = forms;
        this.tasks = tasks;
        this.people = new DemoPeople(identity);
        this.stage = new DemoStage(identity, management, runtime);
    }

    void arrive() {
        people.run(null);
    }

    /** Does what the case has to do by itself, until it waits for a person. */
    void work(String number) {
        stage.work(number);
    }

    boolean waitsFor(String step, String number) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey(step)
                        .count()
                > 0;
    }

    /** From the accepted application to the report that both bodies decide on. */
    void investigate(String number) {
        does("chenguang", "approveStart", number, Map.of("startApproved", true));
        does("chenguang", "appointInvestigators", number, Map.of("investigators", List.of("zhaolei", "qianyu")));
        does("zhaolei", "declareRecusal", number, Map.of("recusalGround", "NONE"));
        does("qianyu", "declareRecusal", number, Map.of("recusalGround", "NONE"));
        does("zhaolei", "collectEvidence", number, Map.of("evidence", "局长办公会会议纪要、补正材料"));
        does("qianyu", "rateFactors", number, RATING);
        does("zhaolei", "hearDefence", number, Map.of("defenceOutcome", "WAIVED"));
        does("zhaolei", "submitReport", number, Map.of("report", "经查，程序瑕疵已经补正，未造成损失。"));
        does("zhengjie", "reviewReport", number, Map.of("reportDecision", "PASS"));
    }

    void does(String who, String step, String number, Map<String, Object> values) {
        stage.as(who, () -> {
            String task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(step)
                    .listPage(0, 1)
                    .get(0)
                    .getId();
            forms.submitTaskForm(task, values);
            return null;
        });
        stage.work(number);
    }
}
