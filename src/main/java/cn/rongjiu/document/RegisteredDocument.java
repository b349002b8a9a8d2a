package cn.rongjiu.document;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A document on the register.
 *
 * @param personId null where it concerns the whole case
 * @param code W01–W50
 * @param occasion tells documents of one code and person apart, for instance the round
 * @param number as printed, null for documents that bear none
 * @param revokedOn null while it is in force
 */
public record RegisteredDocument(
        String documentId,
        String caseNumber,
        String personId,
        String code,
        String occasion,
        String title,
        String number,
        LocalDate datedOn,
        String addressee,
        LocalDateTime registeredAt,
        LocalDate revokedOn) {}
