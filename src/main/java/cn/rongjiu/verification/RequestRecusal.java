package cn.rongjiu.verification;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.Involvement;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.authority.RecusalRequest;
import cn.rongjiu.authority.RecusalRequests;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.Messages;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** P3, E1: a party, or intake for one, asks at any step that an official stand back; the head decides. */
@Component
class RequestRecusal {

    private static final String INTAKE = "intake";

    private final CaseFiles files;
    private final ReadRights rights;
    private final Authority authority;
    private final RecusalRequests requests;
    private final Involvement involvement;
    private final CaseIncidents incidents;
    private final Messages messages;
    private final People people;
    private final Actor actor;

    RequestRecusal(
            CaseFiles files,
            ReadRights rights,
            Authority authority,
            RecusalRequests requests,
            Involvement involvement,
            CaseIncidents incidents,
            Messages messages,
            People people,
            Actor actor) {
        this.files = files;
        this.rights = rights;
        this.authority = authority;
        this.requests = requests;
        this.involvement = involvement;
        this.incidents = incidents;
        this.messages = messages;
        this.people = people;
        this.actor = actor;
    }

    /** @param hint what stands in the way of a decision, null when nothing does */
    record Registered(String id, String hint) {}

    @Transactional
    public Registered ask(String number, RecusalWish wish) {
        files.hold(number);
        Reading reading = admit(number);
        files.requireOpen(number);
        requireConcerned(number, wish, reading);
        if (!people.exists(wish.official())) {
            throw Refusal.ofFields(Map.of("official", "没有账号“%s”，请核对被申请人 official。".formatted(wish.official())));
        }
        RecusalRequest request =
                requests.ask(number, wish.personId(), wish.official(), wish.ground(), wish.reason(), actor.id());
        Optional<String> emptied = involvement.emptiedWithout(wish.official(), number);
        emptied.ifPresent(body -> raise(request, body));
        if (!messages.tell(
                VerificationProcess.RECUSAL_REQUESTED,
                number,
                null,
                // the answer belongs to this request: another one's must not stand in for it
                Map.of(
                        VerificationProcess.RECUSAL_REQUEST,
                        request.requestId(),
                        "recusalGranted",
                        false,
                        "replacement",
                        ""))) {
            throw Refusal.conflict("案件刚刚办结，不再受理回避申请，请刷新后核对。");
        }
        return new Registered(
                request.requestId(), emptied.map(RequestRecusal::hint).orElse(null));
    }

    /** Whoever is neither is told the same whether there is such a case or not. */
    private Reading admit(String number) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), number);
        if (!reading.isOwn() && !actor.groups().contains(INTAKE)) {
            throw Refusal.forbidden("只有申请人、当事人和受理岗可以在系统中申请回避；其他人请向受理机关书面提出。");
        }
        if (!reading.isOwn() && authority.isExcluded(actor.id(), number)) {
            throw Refusal.forbidden("您已回避本案，不能登记本案的回避申请。");
        }
        return reading;
    }

    private void requireConcerned(String number, RecusalWish wish, Reading reading) {
        boolean concerned = wish.personId() == null
                || files.persons(number).stream()
                        .map(Person::personId)
                        .filter(id -> !reading.isOwn() || reading.covers(id))
                        .anyMatch(wish.personId()::equals);
        if (!concerned) {
            throw Refusal.ofFields(Map.of("personId", "当事人 personId 不是您可以代为申请的当事人，请从案件页核对。"));
        }
    }

    private void raise(RecusalRequest request, String body) {
        incidents.raise(
                request.caseNumber(),
                VerificationProcess.BODY_EMPTIED,
                request.requestId(),
                "案件：%s。环节：决定是否回避。原因：%s中只剩被申请人一人。处置建议：%s".formatted(request.caseNumber(), body, hint(body)));
    }

    private static String hint(String body) {
        return body + "没有其他人可以办理本案，请报上级机关指定管辖（E2），由管理员补充成员后再决定。";
    }
}
