package cn.rongjiu.start;

import cn.rongjiu.authority.Participations;
import cn.rongjiu.authority.Role;
import cn.rongjiu.casefile.CaseItems;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.casefile.NewCases;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.StartStep;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P1: an application opens a case, with its number, in one transaction. */
@Component("applyForTolerance")
class ApplyForTolerance implements StartStep {

    private final NewCases cases;
    private final OneActOnce oneActOnce;
    private final CaseItems items;
    private final CaseTexts texts;
    private final Participations participations;
    private final People people;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    ApplyForTolerance(
            NewCases cases,
            OneActOnce oneActOnce,
            CaseItems items,
            CaseTexts texts,
            Participations participations,
            People people,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.oneActOnce = oneActOnce;
        this.items = items;
        this.texts = texts;
        this.participations = participations;
        this.people = people;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission application, Sentences sentences) {
        sentences.addIf(application.rows("persons").isEmpty(), "persons", "“当事人”至少填写一人。");
        sentences.addIf(application.date("occurredOn").isAfter(time.today()), "occurredOn", "“发生日期”不能晚于今天，请核对。");
        sentences.addIf(
                "SECRET".equals(application.text("secretLevel")),
                "secretLevel",
                "涉及国家秘密的事项不得在本系统办理，请联系受理机关登记涉密存根，案卷另行保管。");
        List<String> unknown = accounts(application).stream()
                .filter(account -> !people.exists(account))
                .toList();
        sentences.addIf(
                !unknown.isEmpty(), "persons", "“当事人”中的账号“%s”不存在，没有账号的请留空。".formatted(String.join("、", unknown)));
        sentences.addIf(
                accounts(application).stream().distinct().count()
                        < accounts(application).size(),
                "persons",
                "“当事人”中同一账号出现了两次。");
    }

    @Override
    public Opened open(Submission application) {
        boolean byIntake = people.membersOf("intake").contains(application.actor());
        String caseNumber = cases.open(application, byIntake ? null : application.actor());
        oneActOnce.requireUndecided(
                caseNumber, part -> byIntake || application.actor().equals(part.userId()));
        items.asserted(caseNumber, application.choices("positiveCodes"));
        texts.keep(
                new Step(null, "applyForTolerance", caseNumber, null, variable -> null),
                "facts",
                application.text("facts"),
                application.actor());
        if (!byIntake) {
            participations.took(caseNumber, null, application.actor(), Role.APPLICANT);
        }
        cases.personsWithAccount(caseNumber)
                .forEach(p -> participations.took(caseNumber, p.personId(), p.userId(), Role.RESPONDENT));
        events.publishEvent(new CaseEvent(
                caseNumber,
                null,
                CaseEvent.Kind.STEP,
                "applyForTolerance",
                Map.of("name", "提交申请", "channel", application.text("channel")),
                null));
        return new Opened(caseNumber, Map.of(StartProcess.APPLICANT, application.actor()));
    }

    /** E3: what was withdrawn comes again as a case of its own. */
    @Override
    public boolean goesOn(String caseNumber) {
        return !cases.isWithdrawn(caseNumber);
    }

    private static List<String> accounts(Submission application) {
        return application.rows("persons").stream()
                .map(row -> (String) row.get("userId"))
                .filter(account -> account != null && !account.isBlank())
                .toList();
    }
}
