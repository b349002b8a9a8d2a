package cn.rongjiu.transfer;

import java.time.LocalDate;

/**
 * One hand-over of a person's matter.
 *
 * @param openedOn the day T28 counts from
 * @param addressee null until prepared, as {@code material} and {@code preparedBy}
 * @param handedOverOn null until handed over
 * @param acknowledgedOn null until the receiver signed
 * @param outcome TAKEN or RETURNED; null while waiting, and for a transfer after the decision (E5); CANCELLED when the
 *     decision it rested on fell before it was handed over
 */
record Transfer(
        String transferId,
        String caseNumber,
        String personId,
        Origin origin,
        LocalDate openedOn,
        String addressee,
        String material,
        String preparedBy,
        LocalDate handedOverOn,
        LocalDate acknowledgedOn,
        String outcome,
        LocalDate settledOn) {}
