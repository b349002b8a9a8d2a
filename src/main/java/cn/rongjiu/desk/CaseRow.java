package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.SecretLevel;
import java.time.LocalDate;

/** A case found, with the reader's right to it. */
record CaseRow(
        String caseNumber,
        String matter,
        String applicant,
        LocalDate receivedOn,
        CaseState state,
        String secretLevel,
        String custodian,
        Reading.Kind reading) {

    boolean isStub() {
        return SecretLevel.of(secretLevel).isPresent();
    }
}
