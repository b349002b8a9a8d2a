package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused in review and appeal: through every door, in Chinese, and nothing is stored (P10). */
@Stories
class RefusedInTheRemedyTest {

    @Autowired
    private Procedure procedure;

    @Test
    void unknown_variables() {
        Remedy remedy = Remedy.served(procedure);
        Map<String, Object> request = Map.of("appealStatement", "程序上未听取意见", "outcome", "REPLACED");
        refused(remedy, "lichuan", "lodgeAppeal", "表单没有“outcome”这一项", request);
        remedy.lodge();
        Map<String, Object> admission = Map.of(
                "appealAdmitted",
                true,
                "appealHandlers",
                Remedy.REVIEW,
                "panelExhausted",
                true,
                "appealLevel",
                "APPEAL");
        refused(remedy, "caoyang", "admitAppeal", "表单没有“panelExhausted”这一项", admission);
        refused(remedy, "caoyang", "admitAppeal", "表单没有“appealLevel”这一项", admission);
        remedy.admit(Remedy.REVIEW);
        refused(remedy, "caoyang", "decideAppeal", "表单没有“remits”这一项", decision("UPHOLD", "remits", 0));
        remedy.decide("caoyang", "UPHOLD").serve();
    }

    @Test
    void wrong_types() {
        Remedy remedy = Remedy.served(procedure);
        refused(remedy, "lichuan", "lodgeAppeal", "应为文字", Map.of("appealStatement", 7));
        remedy.lodge();
        Map<String, Object> handlers = Map.of("appealAdmitted", true, "appealHandlers", "caoyang");
        refused(remedy, "caoyang", "admitAppeal", "应为选项列表", handlers);
        refused(remedy, "caoyang", "admitAppeal", "应为是或者否", Map.of("appealAdmitted", "是"));
        remedy.admit(Remedy.REVIEW);
        refused(remedy, "caoyang", "decideAppeal", "没有选项", decision("DISMISS"));
        refused(remedy, "caoyang", "decideAppeal", "没有选项", decision("CHANGE", "appealVerdict", "INNOCENT"));
        refused(remedy, "caoyang", "decideAppeal", "应为是或者否", decision("UPHOLD", "appealCorrectionOrdered", "true"));
        remedy.decide("caoyang", "UPHOLD");
        refused(remedy, "wangfang", "serveAppealDecision", "不是有效日期", Map.of("servedOn", "昨天"));
        remedy.serve();
    }

    @Test
    void heavier_result_and_a_second_remit() {
        Remedy remedy = Remedy.served(procedure).lodge().admit(Remedy.REVIEW);
        refused(remedy, "caoyang", "decideAppeal", "更不得加重", decision("UPHOLD", "appealVerdict", "REFUSE"));
        refused(remedy, "caoyang", "decideAppeal", "不得因复核、申诉加重", decision("CHANGE", "appealVerdict", "LIGHTER"));
        refused(
                remedy,
                "caoyang",
                "decideAppeal",
                "不得因复核、申诉加重",
                decision("REVOKE_AND_DECIDE", "appealVerdict", "REFUSE"));
        remedy.decide("caoyang", "REMIT").serve();
        remedy.road().collect().rate("李川", Sheet.exempt()).hear("李川").report().pass("李川");
        remedy.road().disciplineSays("MITIGATE").organisationSays("MITIGATE").serve("李川");
        remedy.lodge().admit(List.of("huaqing", "weiming"));
        refused(remedy, "huaqing", "decideAppeal", "最多 1 次", decision("REMIT"));
        remedy.decide("huaqing", "UPHOLD");
    }

    @Test
    void tasks_of_somebody_else() {
        Remedy remedy = Remedy.served(procedure);
        String window = id(remedy, "lodgeAppeal");
        everybodyElse(window, Map.of("appealStatement", "代为申请"), List.of("zhoumin", "zhaolei", "fengtao"));
        remedy.lodge();
        String admission = id(remedy, "admitAppeal");
        everybodyElse(
                admission,
                Map.of("appealAdmitted", false, "appealAdmittedReason", "没有理由"),
                List.of("lichuan", "taoran", "fengtao", "zhaolei", "shuiqing"));
        remedy.admit(Remedy.REVIEW);
        String decision = id(remedy, "decideAppeal");
        everybodyElse(decision, decision("UPHOLD"), List.of("huaqing", "taoran", "lichuan", "fengtao", "shuiqing"));
        remedy.decide("caoyang", "UPHOLD");
        everybodyElse(decision, decision("CHANGE", "appealVerdict", "EXEMPT"), List.of("huaqing", "lichuan"));
        remedy.serve();
    }

    private void everybodyElse(String task, Map<String, Object> fields, List<String> strangers) {
        for (String stranger : strangers) {
            everyDoor(who -> who.as(stranger).submits(task, fields))
                    .forEach((door, answer) -> assertThat(answer.status())
                            .as("%s at %s: %s", stranger, door, answer.body())
                            .isIn(403, 404, 409));
        }
    }

    private void refused(Remedy remedy, String user, String task, String sentence, Map<String, Object> fields) {
        everyDoor(who -> who.as(user).tries(task).of(remedy.road().number()).with(fields))
                .values()
                .forEach(answer -> answer.isRefused(sentence));
    }

    /** Asks at each door; what is stored stays as it was, down to the letter. */
    private Map<Door, Answer> everyDoor(Function<Procedure, Answer> asks) {
        Map<Door, Answer> answers = new HashMap<>();
        for (Door door : Door.values()) {
            Untouched before = Untouched.of(procedure);
            answers.put(door, asks.apply(procedure.through(door)));
            before.holds(procedure);
        }
        return answers;
    }

    private static Map<String, Object> decision(String result, Object... more) {
        Map<String, Object> fields = new HashMap<>(Map.of("appealDecision", result, "appealReason", "经复查核实"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return fields;
    }

    private String id(Remedy remedy, String task) {
        return remedy.road().look().tasks().stream()
                .filter(open -> task.equals(open.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
