package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.Person;
import java.util.List;

/**
 * A withdrawal that the rules allow.
 *
 * @param about the person it names, null for the application as a whole
 * @param leaving whose part ends with it
 * @param staying whose part goes on
 * @param ofWholeCase whether nobody is left who did not withdraw
 */
record Withdrawal(
        CaseFile file, Person about, String reason, List<Person> leaving, List<Person> staying, boolean ofWholeCase) {

    String caseNumber() {
        return file.caseNumber();
    }

    /** Null for the application as a whole. */
    String personId() {
        return about == null ? null : about.personId();
    }
}
