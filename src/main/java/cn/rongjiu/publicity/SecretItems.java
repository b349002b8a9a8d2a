package cn.rongjiu.publicity;

import cn.rongjiu.calendar.RemainingClocks;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Custody;
import cn.rongjiu.casefile.Isolation;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.Standstill;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E13: a state secret turned up in a case that is held here. It is stopped, isolated and reported, in one transaction. */
@Component
class SecretItems {

    static final String INCIDENT = "secretItem";

    /** Public, so it does not say why. */
    private static final String TOMBSTONE = "公示内容需要重新审查，停止公示。";

    private static final String HALTED = "发现涉密内容，停止办理";

    private final CaseFiles files;
    private final Isolation isolation;
    private final Publications publications;
    private final Withdrawals withdrawals;
    private final RemainingClocks clocks;
    private final Standstill standstill;
    private final CaseIncidents incidents;
    private final SecrecyAlarm alarm;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    SecretItems(
            CaseFiles files,
            Isolation isolation,
            Publications publications,
            Withdrawals withdrawals,
            RemainingClocks clocks,
            Standstill standstill,
            CaseIncidents incidents,
            SecrecyAlarm alarm,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.files = files;
        this.isolation = isolation;
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.clocks = clocks;
        this.standstill = standstill;
        this.incidents = incidents;
        this.alarm = alarm;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void report(String number, Custody custody, String actor) {
        CaseFile file = held(number);
        if (file.isStub()) {
            throw Refusal.conflict("本案已是涉密存根，材料不再显示，不用再次报告；新的情况请告知保管单位（%s）。".formatted(file.custodian()));
        }
        stopPublication(number, actor);
        clocks.pause(number, time.today(), HALTED);
        if (standstill.halt(number)) {
            incidents.raise(number, INCIDENT, number, SecrecyAlarm.whatToDo(custody));
        }
        isolation.isolate(number, custody);
        tell(
                number,
                "reportSecretItem",
                Map.of(
                        "name", "报告涉密内容",
                        "before", file.secretLevel(),
                        "level", custody.level().name()),
                null);
        alarm.raise(number);
    }

    /** What was reported is no state secret: the case goes on where it stood, with the days left. */
    @Transactional
    public void clear(String number, String level, String reason) {
        if (!held(number).isIsolated()) {
            throw Refusal.conflict("本案没有因为发现涉密内容停办，不用恢复。");
        }
        isolation.lift(number, level);
        standstill.release(number);
        clocks.resume(number, time.today(), HALTED);
        incidents.resolve(number, INCIDENT, number);
        tell(number, "clearSecretItem", Map.of("name", "恢复办理", "level", level), reason);
    }

    private CaseFile held(String number) {
        return files.hold(number).orElseThrow(() -> Refusal.unknown("没有这个案件，请核对案号。"));
    }

    private void stopPublication(String number, String actor) {
        files.persons(number).stream()
                .flatMap(person -> publications.newest(person.personId()).stream())
                .filter(publications::isOpen)
                .forEach(notice -> withdrawals.withdraw(notice, TOMBSTONE, actor));
    }

    private void tell(String number, String subject, Map<String, ?> details, String reason) {
        events.publishEvent(new CaseEvent(number, null, CaseEvent.Kind.DECISION, subject, details, reason));
    }
}
