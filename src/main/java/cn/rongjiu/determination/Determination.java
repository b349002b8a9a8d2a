package cn.rongjiu.determination;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.Ids;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was determined about one person in one round of verification, and what became of it.
 *
 * @param revision 1 for what the bodies determined, 2 and on for what a remedy put in its place (P10)
 * @param outcome ADOPT, STRICTER or ESCALATE (D6); REPLACED where a remedy decided
 * @param recommendedGrade a grade or REFER (D4)
 * @param decidedOn the day of W22 or W23, null before
 * @param servedOn null before service
 * @param replaces the one whose place it took, null for what the bodies determined
 * @param decidedAtLevel the level of remedy that decided it, null for what the bodies determined
 * @param revokedOn null while it is in force
 * @param replacedBy null while nothing is in its place
 */
record Determination(
        String determinationId,
        String caseNumber,
        String personId,
        int investigationRound,
        int revision,
        Grade verdict,
        String outcome,
        String recommendedGrade,
        String ruleId,
        boolean negativeHit,
        LocalDate determinedOn,
        LocalDate decidedOn,
        Boolean correctionOrdered,
        LocalDate servedOn,
        Boolean refusedToSign,
        String witnesses,
        String replaces,
        RemedyLevel decidedAtLevel,
        LocalDate revokedOn,
        RemedyLevel revokedAtLevel,
        String replacedBy) {

    private static final String REPLACED = "REPLACED";

    /** What a remedy puts in the place of this one (P10); the sheets and the recommendation stay those of the round. */
    Determination replacement(Grade other, RemedyLevel level, LocalDate on) {
        return new Determination(
                Ids.next(),
                caseNumber,
                personId,
                investigationRound,
                revision + 1,
                other,
                REPLACED,
                recommendedGrade,
                ruleId,
                negativeHit,
                on,
                null,
                null,
                null,
                null,
                null,
                determinationId,
                level,
                null,
                null,
                null);
    }

    /** W22 tolerates, W23 refuses (P6). */
    String documentCode() {
        return verdict.tolerates() ? "W22" : "W23";
    }

    /** Tells its documents and letters apart from those of another round or revision. */
    String occasion() {
        return revision == 1 ? String.valueOf(investigationRound) : investigationRound + "-" + revision;
    }

    boolean isReplacement() {
        return decidedAtLevel != null;
    }

    /** The time in which the person may ask for a remedy; empty when none is left (P10). */
    Optional<String> remedyTerm() {
        return isReplacement() ? decidedAtLevel.nextTerm() : Optional.of(DeterminationProcess.REVIEW_TERM);
    }
}
