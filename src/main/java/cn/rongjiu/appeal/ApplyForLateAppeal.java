package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.StartStep;
import cn.rongjiu.engine.Step;
import cn.rongjiu.engine.Submission;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P10: after the windows have closed, an appeal with a good reason for being late; a closed case opens for it again. */
@Component("applyForLateAppeal")
class ApplyForLateAppeal implements StartStep {

    private final LateAppealRules rules;
    private final Lodging lodging;
    private final Reopening reopening;
    private final CaseFiles files;
    private final CaseTexts texts;
    private final ApplicationEventPublisher events;

    ApplyForLateAppeal(
            LateAppealRules rules,
            Lodging lodging,
            Reopening reopening,
            CaseFiles files,
            CaseTexts texts,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.lodging = lodging;
        this.reopening = reopening;
        this.files = files;
        this.texts = texts;
        this.events = events;
    }

    @Override
    public void check(Submission request, Sentences sentences) {
        // held before anything is read: two requests for the same person come one after the other
        files.hold(request.text("caseNumber"));
        Optional<Person> person = person(request);
        sentences.addIf(person.isEmpty(), "caseNumber", "没有这个案件或者当事人，或者不是您本人的案件，请核对案号和当事人姓名；有同名当事人的，由本人提出。");
        sentences.addIf(request.text("ground").isBlank(), "ground", "“逾期的正当理由”必须写明，不能只有空格。");
        person.flatMap(rules::objection).ifPresent(sentence -> sentences.add("personId", sentence));
    }

    @Override
    public Opened open(Submission request) {
        Person person = person(request).orElseThrow();
        String number = person.caseNumber();
        Appeal appeal = lodging.draft(number, person.personId(), Level.APPEAL, true, request.actor());
        reopening.with(number, appeal.appealId(), () -> lodging.lodge(appeal));
        texts.keep(
                new Step(null, "applyForLateAppeal", number, person.personId(), variable -> null),
                "lateGround",
                request.text("ground"),
                request.actor());
        events.publishEvent(new CaseEvent(
                number,
                person.personId(),
                CaseEvent.Kind.DECISION,
                "applyForLateAppeal",
                Map.of("name", "提出逾期申诉"),
                null));
        return new Opened(number, Map.of(AppealProcess.PERSON, person.personId(), "personName", person.name()));
    }

    private Optional<Person> person(Submission request) {
        return rules.person(
                request.text("caseNumber").strip(), request.text("personId").strip(), request.actor());
    }
}
