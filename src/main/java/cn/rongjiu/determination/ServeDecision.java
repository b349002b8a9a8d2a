package cn.rongjiu.determination;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.notice.PersonalNotices;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** P8: service is proven (W25); who refuses to sign is served before two witnesses (E36). T15 begins. */
@Component("serveDecision")
class ServeDecision implements HumanStep {

    private final DeterminationMapper mapper;
    private final CaseFiles files;
    private final Documents documents;
    private final CaseClock clock;
    private final PersonalNotices notices;
    private final OfficeTime time;

    ServeDecision(
            DeterminationMapper mapper,
            CaseFiles files,
            Documents documents,
            CaseClock clock,
            PersonalNotices notices,
            OfficeTime time) {
        this.mapper = mapper;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public void check(Submission service, Sentences sentences) {
        LocalDate on = servedOn(service);
        LocalDate decided = mapper.newest(service.step().personId()).decidedOn();
        sentences.addIf(on.isAfter(time.today()), "servedOn", "“送达日期”不能晚于今天。");
        sentences.addIf(on.isBefore(decided), "servedOn", "“送达日期”不能早于决定日期（%s）。".formatted(decided));
        sentences.addIf(service.flag("refusedToSign") && witnesses(service) < 2, "witnesses", "拒绝签收的，须写明二名见证人，用顿号分开。");
    }

    @Override
    public void keep(Submission service) {
        Person person = files.person(service.step().personId());
        LocalDate on = servedOn(service);
        Determination determination = mapper.newest(person.personId());
        mapper.serve(
                determination.determinationId(),
                on,
                service.flag("refusedToSign"),
                service.has("witnesses") ? service.text("witnesses") : null);
        files.movePerson(person.personId(), CaseState.SERVED);
        documents.register(
                "W25",
                person.caseNumber(),
                person.personId(),
                "存卷",
                on,
                String.valueOf(determination.investigationRound()));
        clock.stop(person.caseNumber(), person.personId(), DeterminationProcess.SERVICE_TERM, on, "已送达");
        clock.start(person.caseNumber(), person.personId(), DeterminationProcess.REVIEW_TERM, on, "已送达");
        notices.release(person);
    }

    private static long witnesses(Submission service) {
        return Arrays.stream(service.text("witnesses").split("[、，,]"))
                .filter(name -> !name.isBlank())
                .count();
    }

    private LocalDate servedOn(Submission service) {
        return service.has("servedOn") ? service.date("servedOn") : time.today();
    }
}
