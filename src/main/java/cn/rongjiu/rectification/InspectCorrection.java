package cn.rongjiu.rectification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P9, E24: the inspection ends the round (W29); a failed one opens the next, the last failed one is handed over. */
@Component("inspectCorrection")
class InspectCorrection implements HumanStep {

    private static final String RESULT = "correctionResult";
    private static final String REASON = "correctionResultReason";

    private final Corrections corrections;
    private final CorrectionMapper mapper;
    private final CorrectionLetters letters;
    private final Documents documents;
    private final CaseClock clock;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    InspectCorrection(
            Corrections corrections,
            CorrectionMapper mapper,
            CorrectionLetters letters,
            Documents documents,
            CaseClock clock,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.mapper = mapper;
        this.letters = letters;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission inspection, Sentences sentences) {
        sentences.addIf(
                "FAILED".equals(inspection.text(RESULT)) && !inspection.has(REASON), REASON, "“验收意见”必填：验收不合格的，必须写明理由。");
    }

    @Override
    public void keep(Submission inspection) {
        CorrectionRound round = corrections
                .newest(inspection.step().personId())
                .closed(result(inspection), inspection.text(REASON), inspection.actor(), time.now());
        mapper.close(round);
        clock.stop(
                round.caseNumber(),
                round.personId(),
                RectificationProcess.INSPECTION_TERM,
                time.today(),
                "已验收：" + round.result().label());
        String number = documents
                .register("W29", round.caseNumber(), round.personId(), null, time.today(), round.correctionId())
                .number();
        boolean again = corrections.roundLeft(round.personId());
        if (again) {
            clock.start(
                    round.caseNumber(), round.personId(), RectificationProcess.NOTICE_TERM, time.today(), "整改验收不合格");
        }
        tell(round, number, again);
        record(round, again);
    }

    private void tell(CorrectionRound round, String number, boolean again) {
        String opinion = round.opinion().isEmpty() ? "无" : round.opinion();
        letters.send(
                "correction-inspected",
                round,
                round.correctionId(),
                Map.of("documentNumber", number, "outcome", outcome(round, again), "reason", opinion));
    }

    private static String outcome(CorrectionRound round, boolean again) {
        String label = round.result().label();
        if (round.result() == CorrectionResult.PASSED) {
            return label + "，准予销号";
        }
        return label + (again ? "，须再次整改，整改通知另行发出" : "，依照规定移送问责机关处理");
    }

    /** N17: whoever fails to correct to the end is handed over. */
    private void record(CorrectionRound round, boolean again) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("round", round.round());
        details.put("result", round.result().name());
        if (round.isFailed() && !again) {
            details.put("negativeItem", "N17");
        }
        events.publishEvent(new CaseEvent(
                round.caseNumber(), round.personId(), CaseEvent.Kind.DECISION, RESULT, details, round.opinion()));
    }

    private static CorrectionResult result(Submission inspection) {
        return CorrectionResult.valueOf(inspection.text(RESULT));
    }
}
