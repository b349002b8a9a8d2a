package cn.rongjiu.verification;

import cn.rongjiu.authority.DeterminationRules;
import cn.rongjiu.authority.Investigators;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** P3, P4: a team of at least two, none of whom may judge in his own matter; the first leads. */
@Component("appointInvestigators")
class AppointInvestigators implements HumanStep {

    private final Investigators investigators;
    private final DeterminationRules rules;
    private final CaseFiles files;
    private final Notices notices;
    private final People people;

    AppointInvestigators(
            Investigators investigators, DeterminationRules rules, CaseFiles files, Notices notices, People people) {
        this.investigators = investigators;
        this.rules = rules;
        this.files = files;
        this.notices = notices;
        this.people = people;
    }

    @Override
    public void check(Submission appointment, Sentences sentences) {
        List<String> team = appointment.choices("investigators");
        sentences.addIf(
                team.size() < rules.minInvestigators(),
                "investigators",
                "核实人员不得少于 %d 人。".formatted(rules.minInvestigators()));
        investigators
                .objection(appointment.step().caseNumber(), team)
                .ifPresent(sentence -> sentences.add("investigators", sentence));
    }

    @Override
    public void keep(Submission appointment) {
        String number = appointment.step().caseNumber();
        List<String> team = appointment.choices("investigators");
        investigators.appoint(number, team);
        files.moveAll(number, CaseState.INVESTIGATING);
        String names = team.stream().map(people::displayName).collect(Collectors.joining("、"));
        files.informed(number)
                .forEach(account ->
                        notices.send("investigators-appointed", number, null, account, Map.of("investigators", names)));
    }
}
