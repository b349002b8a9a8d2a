package cn.rongjiu.testing;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Grade;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A case with one person whose mitigated decision is served, without the procedure that led there. */
public final class ServedCase {

    private ServedCase() {}

    public static void open(
            JdbcTemplate database, CaseFiles files, TransactionTemplate transaction, String number, String person) {
        transaction.executeWithoutResult(status -> {
            database.update(
                    """
                    insert into rj_case (case_number, channel, matter, occurred_on, secret_level, applicant,
                                         received_on, state, opened_at)
                    values (?, 'SELF', '容缺审批', date '2024-12-01', 'NONE', 'lichuan', date '2025-03-03',
                            'SUBMITTED', timestamp '2025-03-03 09:00:00')""",
                    number);
            database.update(
                    """
                    insert into rj_person (person_id, case_number, ordinal, name, post, unit, user_id, state)
                    values (?, ?, 1, '李川', '副局长', '区住建局', 'lichuan', 'SUBMITTED')""",
                    person,
                    number);
            files.decide(person, Grade.MITIGATE);
            files.movePerson(person, CaseState.SERVED);
        });
    }
}
