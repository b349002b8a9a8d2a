package cn.rongjiu.appeal;

import cn.rongjiu.casefile.Grade;
import java.time.LocalDate;

/**
 * One request for remedy at one level.
 *
 * @param personId null when the refusal to accept is contested
 * @param contested number of the contested document (W08, W22, W23)
 * @param late whether it came after the window, for a good reason
 * @param lodgedBy account of the person who lodged it, the appellant or intake for him
 * @param admitted null until decided
 * @param result null until decided
 * @param verdict the grade put in place of the old one, null where none is
 * @param servedOn the day W35 was served, null before
 * @param outcome null until the level has ended
 */
record Appeal(
        String appealId,
        String caseNumber,
        String personId,
        Level level,
        Subject subject,
        String contested,
        boolean late,
        String lodgedBy,
        LocalDate lodgedOn,
        Boolean admitted,
        Boolean thirdPartyNeeded,
        Result result,
        Grade verdict,
        Boolean correctionOrdered,
        LocalDate decidedOn,
        LocalDate servedOn,
        Outcome outcome) {}
