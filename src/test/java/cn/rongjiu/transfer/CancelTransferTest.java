package cn.rongjiu.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.RoomTest;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.testing.ServedCase;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** P10, P12: a transfer that has not left falls with its decision; nothing is taken back from a receiver. */
@RoomTest
class CancelTransferTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 26);

    @Autowired
    private CancelTransfer cancelTransfer;

    @Autowired
    private OpenTransfer openTransfer;

    @Autowired
    private TransferMapper mapper;

    private final String number = "RJ-2025-" + UUID.randomUUID().toString().substring(0, 8);
    private final String person = "p-" + number;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CaseClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void decide() {
        ServedCase.open(database, files, transaction, number, person);
    }

    @Test
    void transfer_that_has_not_left_is_cancelled_and_its_time_stops() {
        transaction.executeWithoutResult(status -> {
            openTransfer.open(files.person(person), Origin.DECISION);
            cancelTransfer.cancel(person);
        });
        assertThat(mapper.newest(person).outcome()).isEqualTo("CANCELLED");
        assertThat(mapper.open(person)).isNull();
        assertThat(clock.isOpen(number, person, "T28")).isFalse();
    }

    @Test
    void what_was_handed_over_is_not_taken_back_and_the_next_decision_may_transfer() {
        transaction.executeWithoutResult(status -> {
            openTransfer.open(files.person(person), Origin.DECISION);
            mapper.prepare(mapper.newest(person).transferId(), "临江区监察委员会", "卷宗一册", "chenguang");
            mapper.handOver(mapper.newest(person).transferId(), DAY);
            cancelTransfer.cancel(person);
        });
        assertThat(mapper.newest(person).outcome()).isNull();
        assertThat(mapper.newest(person).handedOverOn()).isEqualTo(DAY);
        transaction.executeWithoutResult(status -> {
            files.decide(person, Grade.REFUSE);
            openTransfer.open(files.person(person), Origin.DECISION);
        });
        assertThat(database.queryForList(
                        "select decision from rj_transfer where person_id = ? order by transfer_id",
                        Integer.class,
                        person))
                .containsExactly(1, 2);
    }
}
