package cn.rongjiu.appeal;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.People;
import cn.rongjiu.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the appellant who evaluates, the evaluators that they are asked, and the panel of an objection. */
@Component
class EvaluationLetters {

    private final CaseFiles files;
    private final People people;
    private final CaseClock clock;
    private final Notices notices;

    EvaluationLetters(CaseFiles files, People people, CaseClock clock, Notices notices) {
        this.files = files;
        this.people = people;
        this.clock = clock;
        this.notices = notices;
    }

    String names(List<String> accounts) {
        return accounts.stream().map(people::displayName).collect(Collectors.joining("、"));
    }

    void commissioned(Mandate mandate, List<String> evaluators) {
        send("evaluation-commissioned", mandate, appellant(mandate), Map.of("evaluators", names(evaluators)));
        Map<String, Object> asked =
                Map.of("dueOn", clock.dueOn(mandate.caseNumber(), mandate.personId(), Evaluations.TERM));
        evaluators.forEach(evaluator -> send("evaluation-asked", mandate, evaluator, asked));
    }

    void objected(Mandate mandate, List<String> evaluators, List<String> handlers, String reason) {
        Map<String, Object> values = Map.of("evaluators", names(evaluators), "reason", reason);
        handlers.forEach(handler -> send("evaluator-objected", mandate, handler, values));
    }

    private String appellant(Mandate mandate) {
        return mandate.personId() == null
                ? files.get(mandate.caseNumber()).applicant()
                : files.informedFor(files.person(mandate.personId()));
    }

    private void send(String template, Mandate mandate, String recipient, Map<String, ?> values) {
        notices.send(template, mandate.caseNumber(), mandate.personId(), recipient, values, mandate.mandateId());
    }
}
