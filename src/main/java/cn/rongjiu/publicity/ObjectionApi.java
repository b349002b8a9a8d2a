package cn.rongjiu.publicity;

import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.TaskAuthority;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes objections to a notice (P7): what came by letter through intake, or a party's own. */
@RestController
@RequestMapping("/api/cases/{number}/objections")
@Tag(name = "publicity", description = "Notices and objections to them (P7, filter 1.5).")
class ObjectionApi {

    private static final String INTAKE = "intake";

    private final CaseFiles files;
    private final ReadRights rights;
    private final TaskAuthority authority;
    private final ObjectionPeriod period;
    private final ObjectionDesk desk;
    private final People people;
    private final Actor actor;

    ObjectionApi(
            CaseFiles files,
            ReadRights rights,
            TaskAuthority authority,
            ObjectionPeriod period,
            ObjectionDesk desk,
            People people,
            Actor actor) {
        this.files = files;
        this.rights = rights;
        this.authority = authority;
        this.period = period;
        this.desk = desk;
        this.people = people;
        this.actor = actor;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registers an objection: {personId, objector, contact?, text}; intake, or a party for himself",
            description = "400 what is missing or too long · 403 who may not · 404 no such case · 409 when nothing is"
                    + " on notice: before, after the period, after a withdrawal, after the decision")
    ObjectionDesk.Registered raise(@PathVariable String number, @RequestBody Map<String, Object> sent) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        CaseFile file = admitted(number, reading);
        NewObjection objection = NewObjection.of(sent, !reading.isOwn());
        requireConcerned(number, objection, reading);
        Publication notice = period.open(file.caseNumber(), objection.personId());
        return desk.register(against(notice, objection, reading));
    }

    /** Whoever is neither is told the same whether there is such a case or not. */
    private CaseFile admitted(String number, Reading reading) {
        if (!reading.isOwn() && !actor.groups().contains(INTAKE)) {
            throw Refusal.forbidden("只有受理岗和当事人可以在系统中提出异议；请按公示写明的地址把异议送受理机关登记。");
        }
        CaseFile file = files.find(number).orElseThrow(() -> Refusal.unknown("没有这个案件，请核对案号。"));
        if (file.isStub()) {
            throw Refusal.conflict("本案涉及国家秘密，不公示，不受理公示异议；有情况要反映的，请与保管单位联系。");
        }
        files.requireOpen(number);
        if (!reading.isOwn()) {
            authority.forbids(actor.id(), number, null, "prepareNotice").ifPresent(sentence -> {
                throw Refusal.forbidden(sentence);
            });
        }
        return file;
    }

    private void requireConcerned(String number, NewObjection objection, Reading reading) {
        boolean concerned = files.persons(number).stream()
                .map(Person::personId)
                .filter(reading.isOwn() ? reading::covers : anybody -> true)
                .anyMatch(objection.personId()::equals);
        if (!concerned) {
            throw Refusal.ofFields(Map.of("personId", "当事人 personId 不是您可以提出异议的当事人，请从案件页核对。"));
        }
    }

    private Objection against(Publication notice, NewObjection sent, Reading reading) {
        String objector = reading.isOwn() ? people.displayName(actor.id()) : sent.objector();
        String account = people.exists(sent.objector()) ? sent.objector() : null;
        return new Objection(
                null,
                notice.publicationId(),
                notice.caseNumber(),
                notice.personId(),
                0,
                objector,
                reading.isOwn() ? actor.id() : account,
                sent.contact().isEmpty() ? null : sent.contact(),
                sent.text(),
                actor.id(),
                null,
                null,
                null,
                null,
                null);
    }
}
