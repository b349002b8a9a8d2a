package cn.rongjiu.resultuse;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the competent body imposed on a person, and the letter on its use.
 *
 * @param measureRange the range that would have applied without tolerance
 * @param periodMonths how long all its periods last together, null before the letter
 * @param lastDay the last day of the last period of D8, null while unknown and where there is none
 * @param letter the text of W24, null before it is sent
 * @param receivedOn null until the receiving organ confirms
 */
record ImposedMeasure(
        String measureId,
        String caseNumber,
        String personId,
        Track track,
        MeasureRange measureRange,
        Measure measure,
        LocalDate measureOn,
        String recordedBy,
        LocalDateTime recordedAt,
        Standing status,
        Integer periodMonths,
        LocalDate lastDay,
        String letterNumber,
        String letter,
        LocalDate sentOn,
        LocalDate receivedOn) {}
