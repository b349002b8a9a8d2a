package cn.rongjiu.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;

/** One line of a list of cases. */
sealed interface CaseItem {

    String number();

    @JsonIgnore
    boolean isStub();

    /**
     * A case with its content.
     *
     * @param stage the earliest room in which something of it stands, null once it is closed
     * @param persons names, of those the reader may know of
     * @param ending null while it runs
     * @param dueOn the nearest due date of a clock that runs
     */
    record File(
            String number,
            String printedNumber,
            String matter,
            String stage,
            String stageName,
            String state,
            String stateName,
            Ending ending,
            List<String> persons,
            LocalDate receivedOn,
            LocalDate dueOn,
            boolean overdue)
            implements CaseItem {

        @Override
        public boolean isStub() {
            return false;
        }
    }

    /** What may be known of a case with state secrets (E13). */
    record Stub(String number, String level, String levelName, String custodian) implements CaseItem {

        @Override
        public boolean isStub() {
            return true;
        }
    }
}
