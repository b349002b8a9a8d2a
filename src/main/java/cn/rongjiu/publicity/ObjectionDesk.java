package cn.rongjiu.publicity;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.Counters;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.Messages;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.notice.Notices;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** P7: an objection is put on the register (W48), its term begins (T11), the case is told, the objector gets a receipt. */
@Component
class ObjectionDesk {

    private final ObjectionMapper mapper;
    private final Counters counters;
    private final Documents documents;
    private final CaseClock clock;
    private final Messages messages;
    private final Notices notices;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    ObjectionDesk(
            ObjectionMapper mapper,
            Counters counters,
            Documents documents,
            CaseClock clock,
            Messages messages,
            Notices notices,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.counters = counters;
        this.documents = documents;
        this.clock = clock;
        this.messages = messages;
        this.notices = notices;
        this.time = time;
        this.events = events;
    }

    /** @param due the day by which the objection is answered (T11) */
    record Registered(String id, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate due) {}

    @Transactional
    public Registered register(Objection sent) {
        Objection objection = numbered(sent);
        mapper.insert(objection);
        // who objects is nobody's business but the handler's (1.5 #5)
        documents.register(
                "W48", objection.caseNumber(), objection.personId(), null, time.today(), objection.objectionId());
        clock.start(objection.caseNumber(), objection.personId(), objection.term(), time.today(), "收到公示异议");
        LocalDate due = clock.dueOn(objection.caseNumber(), objection.personId(), objection.term());
        events.publishEvent(new CaseEvent(
                objection.caseNumber(),
                objection.personId(),
                CaseEvent.Kind.DECISION,
                "raiseObjection",
                Map.of("name", "登记公示异议", "objectionId", objection.objectionId(), "due", due.toString()),
                null));
        acknowledge(objection, due);
        begin(objection);
        return new Registered(objection.objectionId(), due);
    }

    private void begin(Objection objection) {
        boolean begun = messages.tell(
                PublicityProcess.OBJECTION_RAISED,
                objection.caseNumber(),
                objection.personId(),
                Map.of(PublicityProcess.OBJECTION, objection.objectionId(), "term", objection.term()));
        if (!begun) {
            throw Refusal.conflict("公示刚刚结束，异议不再受理；有新的事实或者证据的，请书面送受理机关。");
        }
    }

    private void acknowledge(Objection objection, LocalDate due) {
        if (objection.objectorAccount() != null) {
            notices.send(
                    "objection-received",
                    objection.caseNumber(),
                    objection.personId(),
                    objection.objectorAccount(),
                    Map.of("receivedOn", time.today(), "dueOn", due),
                    objection.objectionId());
        }
    }

    private Objection numbered(Objection sent) {
        return new Objection(
                Ids.next(),
                sent.publicationId(),
                sent.caseNumber(),
                sent.personId(),
                (int) counters.next("objection/" + sent.personId()),
                sent.objector(),
                sent.objectorAccount(),
                sent.contact(),
                sent.objectionText(),
                sent.registeredBy(),
                time.now(),
                null,
                null,
                null,
                null);
    }
}
