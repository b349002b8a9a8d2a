package cn.rongjiu.start;

import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.EarlierPart;
import cn.rongjiu.casefile.EarlierParts;
import cn.rongjiu.engine.Refusal;
import cn.rongjiu.engine.Sentences;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * One act is dealt with once. What was decided is challenged by its own remedy and never by a second procedure (E17);
 * what was withdrawn may come again on new evidence (E3).
 */
@Component
class OneActOnce {

    private final EarlierParts earlier;
    private final Deadlines deadlines;

    OneActOnce(EarlierParts earlier, Deadlines deadlines) {
        this.earlier = earlier;
        this.deadlines = deadlines;
    }

    /** @param mayKnow of whom the applicant may learn that something was decided about him; intake finds the others */
    void requireUndecided(String caseNumber, Predicate<EarlierPart> mayKnow) {
        earlier.of(caseNumber).stream()
                .filter(EarlierPart::isDecided)
                .filter(mayKnow)
                .findFirst()
                .ifPresent(part -> {
                    throw Refusal.ofFields(Map.of(
                            "persons",
                            "“当事人”中的%s：同一事项已经作出认定，不另行受理。对认定不服的，请自收到决定书之日起%s内申请复核；已受处分的，按处分决定书载明的途径申请复核、申诉。"
                                    .formatted(
                                            part.name(), deadlines.term("T15").label())));
                });
    }

    /** @param newEvidence whether the acceptance gives reasons, which then say what is new */
    void checkAcceptance(String caseNumber, boolean newEvidence, Sentences sentences) {
        for (EarlierPart part : earlier.of(caseNumber)) {
            sentences.addIf(
                    part.isDecided(),
                    "acceptanceDecision",
                    "%s就同一事项已经作出认定（%s），不能再受理：请不予受理并告知复核、申诉途径，或者先为其登记撤回。".formatted(part.name(), part.caseNumber()));
            sentences.addIf(
                    !part.isDecided() && !newEvidence,
                    "acceptanceReason",
                    "%s曾就同一事项申请后撤回（%s），再次受理的必须在理由中写明新的证据或者情况。".formatted(part.name(), part.caseNumber()));
        }
    }
}
