package cn.rongjiu.stories;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The steps of review and appeal about one person, or, without one, about a refusal to accept. */
record Remedy(Procedure procedure, Road road, String person) {

    static final List<String> REVIEW = List.of("caoyang", "yanhua");
    static final List<String> APPEAL = List.of("taoran", "jiangnan");

    /** A decision that tolerates 李川 is served; his window is open. */
    static Remedy served(Procedure procedure) {
        Road road = Road.deciding(procedure, Sheet.exempt())
                .disciplineSays("MITIGATE")
                .organisationSays("MITIGATE")
                .serve("李川");
        return new Remedy(procedure, road, "李川");
    }

    /** The application is refused; whoever applied may contest it. */
    static Remedy refused(Procedure procedure) {
        Remedy remedy = new Remedy(procedure, Road.applied(procedure, "李川"), null);
        remedy.refuse();
        return remedy;
    }

    void refuse() {
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "REFUSE", "acceptanceReason", "不属于容错事项");
    }

    Remedy lodge() {
        road.completes("lichuan", "lodgeAppeal").with("appealStatement", "程序上未听取意见", "oralHearing", true);
        return this;
    }

    Remedy admit(List<String> handlers) {
        road.completes(handlers.get(0), "admitAppeal")
                .with("appealAdmitted", true, "appealHandlers", handlers, "thirdPartyNeeded", false);
        return this;
    }

    Remedy doNotAdmit(String handler) {
        road.completes(handler, "admitAppeal")
                .with("appealAdmitted", false, "thirdPartyNeeded", false, "appealAdmittedReason", "没有新的事实和理由");
        return this;
    }

    Remedy decide(String handler, String decision) {
        road.completes(handler, "decideAppeal")
                .with("appealDecision", decision, "appealCorrectionOrdered", false, "appealReason", "经复查核实");
        return this;
    }

    Remedy decide(String handler, String decision, String verdict) {
        road.completes(handler, "decideAppeal")
                .with(
                        "appealDecision",
                        decision,
                        "appealVerdict",
                        verdict,
                        "appealCorrectionOrdered",
                        false,
                        "appealReason",
                        "经复查核实");
        return this;
    }

    Remedy serve() {
        road.completes("wangfang", "serveAppealDecision").with(Map.of());
        return this;
    }

    /** A whole level that changes nothing. */
    Remedy upheld(List<String> handlers) {
        return lodge().admit(handlers).decide(handlers.get(1), "UPHOLD").serve();
    }

    Remedy on(String date) {
        road.on(date);
        return this;
    }

    /** Nothing is left to do but the remedy. */
    Remedy rest() {
        road.measure("李川", "GOVERNMENT", "LOWEST", "FIRST_FORM", Road.DAY)
                .confirm("李川")
                .correct("李川");
        return this;
    }

    Answer tries(String user, String task, Object... fields) {
        return road.tries(user, task).with(fields);
    }

    /** Asks for an appeal after the windows. */
    Answer late(String user, Object... fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            variables.put((String) fields[i], Map.of("value", fields[i + 1]));
        }
        Answer answer = procedure
                .as(user)
                .post("/engine-rest/process-definition/key/late-appeal/submit-form", Map.of("variables", variables));
        procedure.settle(road.number());
        return answer;
    }

    Answer late(String user) {
        return late(user, "caseNumber", road.number(), "personId", personId(), "ground", "住院手术，无法在期限内提出");
    }

    /** Asks for an appeal after the windows; nothing is settled yet. */
    Callable<Answer> latecomer(String user) {
        Map<String, Object> variables = Map.of(
                "caseNumber", Map.of("value", road.number()),
                "personId", Map.of("value", personId()),
                "ground", Map.of("value", "住院手术，无法在期限内提出"));
        return () -> procedure
                .as(user)
                .post("/engine-rest/process-definition/key/late-appeal/submit-form", Map.of("variables", variables));
    }

    String personId() {
        return procedure
                .database()
                .queryForObject(
                        "select person_id from rj_person where case_number = ? and name = '李川'",
                        String.class,
                        road.number());
    }

    List<String> outcomes() {
        return procedure
                .database()
                .queryForList(
                        "select concat(level, concat(' ', outcome)) from rj_appeal where case_number = ? order by appeal_id",
                        String.class,
                        road.number());
    }
}
