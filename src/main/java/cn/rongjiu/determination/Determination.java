package cn.rongjiu.determination;

import cn.rongjiu.casefile.Grade;
import java.time.LocalDate;

/**
 * What was determined about one person in one round of verification, and what became of it.
 *
 * @param outcome ADOPT, STRICTER or ESCALATE (D6)
 * @param recommendedGrade a grade or REFER (D4)
 * @param decidedOn the day of W22 or W23, null before
 * @param servedOn null before service
 */
record Determination(
        String determinationId,
        String caseNumber,
        String personId,
        int investigationRound,
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
        String witnesses) {

    /** W22 tolerates, W23 refuses (P6). */
    String documentCode() {
        return verdict.tolerates() ? "W22" : "W23";
    }
}
