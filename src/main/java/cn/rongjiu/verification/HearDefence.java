package cn.rongjiu.verification;

import cn.rongjiu.authority.DeterminationRules;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.Notices;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P5: the defence is recorded (W18) and answered (W19); new facts lead back to the evidence, not without end. */
@Component("hearDefence")
class HearDefence implements HumanStep {

    private static final Map<String, String> OUTCOMES =
            Map.of("ADOPTED", "采纳", "PARTLY", "部分采纳", "NOT_ADOPTED", "不采纳", "WAIVED", "放弃申辩", "NEW_FACTS", "有新事实，补充核实");

    private final Ratings ratings;
    private final DeterminationRules rules;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final Notices notices;
    private final DefencePause pause;
    private final DefenceWishes wishes;
    private final OfficeTime time;

    HearDefence(
            Ratings ratings,
            DeterminationRules rules,
            CaseFiles files,
            Documents documents,
            CaseClock clock,
            Notices notices,
            DefencePause pause,
            DefenceWishes wishes,
            OfficeTime time) {
        this.ratings = ratings;
        this.rules = rules;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.notices = notices;
        this.pause = pause;
        this.wishes = wishes;
        this.time = time;
    }

    @Override
    public void check(Submission hearing, Sentences sentences) {
        sentences.addIf(
                "WAIVED".equals(hearing.text("defenceOutcome"))
                        && pause.isPaused(
                                hearing.step().caseNumber(), hearing.step().personId()),
                "defenceOutcome",
                "申辩期限因病中止，不能记为放弃申辩；请待恢复并届满后再记，或者由代理人、书面陈述。");
        sentences.addIf(
                "NEW_FACTS".equals(hearing.text("defenceOutcome"))
                        && ratings.returns(hearing.step().personId()) >= rules.returnMax(),
                "defenceOutcome",
                "因新事实补充核实以 %d 次为限，请在本次核实中一并查清并作出采纳与否的结论。".formatted(rules.returnMax()));
    }

    @Override
    public void keep(Submission hearing) {
        Person person = files.person(hearing.step().personId());
        String outcome = hearing.text("defenceOutcome");
        LocalDate today = time.today();
        wishes.keep(hearing);
        ratings.heard(person.personId(), outcome);
        clock.stop(
                person.caseNumber(), person.personId(), VerificationProcess.DEFENCE_TERM, today, OUTCOMES.get(outcome));
        register("W18", person, hearing, today);
        if (!"WAIVED".equals(outcome)) {
            register("W19", person, hearing, today);
        }
        files.movePerson(
                person.personId(), "NEW_FACTS".equals(outcome) ? CaseState.INVESTIGATING : CaseState.DELIBERATING);
        notices.send(
                "defence-treated",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of("outcome", OUTCOMES.get(outcome), "reason", hearing.text("defenceOutcomeReason")),
                hearing.step().taskId());
    }

    private void register(String code, Person person, Submission hearing, LocalDate today) {
        documents.register(
                code,
                person.caseNumber(),
                person.personId(),
                "存卷",
                today,
                hearing.step().taskId());
    }
}
