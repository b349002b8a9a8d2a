package cn.rongjiu.rectification;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One round of a person's correction.
 *
 * @param items as {@link CorrectionItem#write} wrote them; empty where nothing is left to repair
 * @param reflection what was learnt from the error, where nothing is left to repair
 * @param result null while the round is open
 * @param inspectedBy null where nobody had to inspect anything
 */
record CorrectionRound(
        String correctionId,
        String caseNumber,
        String personId,
        int round,
        String items,
        String requirement,
        String reflection,
        String orderedBy,
        LocalDateTime orderedAt,
        CorrectionResult result,
        String opinion,
        String inspectedBy,
        LocalDateTime closedAt) {

    CorrectionRound closed(CorrectionResult how, String why, String by, LocalDateTime at) {
        return new CorrectionRound(
                correctionId,
                caseNumber,
                personId,
                round,
                items,
                requirement,
                reflection,
                orderedBy,
                orderedAt,
                how,
                why,
                by,
                at);
    }

    List<CorrectionItem> chosen() {
        return CorrectionItem.read(items);
    }

    boolean isOpen() {
        return result == null;
    }

    boolean isFailed() {
        return result == CorrectionResult.FAILED;
    }
}
