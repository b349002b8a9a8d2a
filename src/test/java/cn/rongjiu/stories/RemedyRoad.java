package cn.rongjiu.stories;

import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Procedure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One level of remedy, step by step: lodged by intake for the person, without third parties. */
record RemedyRoad(Procedure procedure, Road road, String person) {

    static final List<String> REVIEW = List.of("caoyang", "yanhua");
    static final List<String> APPEAL = List.of("taoran", "jiangnan");

    RemedyRoad lodge() {
        road.completes("wangfang", "lodgeAppeal").about(person).with("appealStatement", "认定过重，请求复查");
        return this;
    }

    RemedyRoad admit(List<String> handlers) {
        road.completes(handlers.get(0), "admitAppeal")
                .about(person)
                .with("appealAdmitted", true, "appealHandlers", handlers, "thirdPartyNeeded", false);
        return this;
    }

    /** @param verdict null where none is put in place */
    RemedyRoad decide(List<String> handlers, String result, String verdict) {
        Map<String, Object> decision = new HashMap<>(Map.of("appealDecision", result, "appealReason", "经复查，事实另有认定"));
        if (verdict != null) {
            decision.put("appealVerdict", verdict);
        }
        road.completes(handlers.get(0), "decideAppeal").about(person).with(decision);
        return this;
    }

    RemedyRoad serve() {
        road.completes("wangfang", "serveAppealDecision").about(person).with(Map.of());
        return this;
    }

    /** From the request to the service of what came of it, all on one day. */
    Road through(List<String> handlers, String result, String verdict) {
        lodge().admit(handlers).decide(handlers, result, verdict).serve();
        return road;
    }

    /** After the window, for a reason. */
    RemedyRoad lodgeLate(String personId) {
        lateAppeal(personId, "住院治疗，期内无法提出").isDone();
        procedure.settle(road.number());
        road.completes("taoran", "admitLateAppeal").about(person).with("lateAppealAdmitted", true);
        return this;
    }

    Answer lateAppeal(String personId, String ground) {
        return procedure
                .as("wangfang")
                .post(
                        "/engine-rest/process-definition/key/late-appeal/submit-form",
                        Map.of(
                                "variables",
                                Map.of(
                                        "caseNumber", Map.of("value", road.number()),
                                        "personId", Map.of("value", personId),
                                        "ground", Map.of("value", ground))));
    }
}
