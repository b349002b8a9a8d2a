package cn.rongjiu.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.RoomTest;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.notice.Notices;
import cn.rongjiu.testing.ServedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** P10: a correction belongs to the decision that ordered it, and falls with it. */
@RoomTest
class CancelCorrectionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 26);

    @Autowired
    private CancelCorrection cancelCorrection;

    @Autowired
    private Corrections corrections;

    @Autowired
    private OpenCorrections openCorrections;

    @Autowired
    private CorrectionMapper mapper;

    private final String number = "RJ-2025-" + UUID.randomUUID().toString().substring(0, 8);
    private final String person = "p-" + number;

    @Autowired
    private CaseFiles files;

    @Autowired
    private CaseClock clock;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void decide() {
        ServedCase.open(database, files, transaction, number, person);
    }

    @Test
    void open_round_of_a_decision_that_fell_is_cancelled_and_its_time_stops() {
        ordered(1);
        transaction.executeWithoutResult(status -> {
            clock.start(number, person, "T13", DAY, "发出整改通知");
            cancelCorrection.cancel(person);
        });
        assertThat(corrections.newest(person).result()).isEqualTo(CorrectionResult.CANCELLED);
        assertThat(openCorrections.of(number)).isEmpty();
        assertThat(clock.isOpen(number, person, "T13")).isFalse();
        assertThat(told()).contains("correction-cancelled lichuan");
        transaction.executeWithoutResult(status -> cancelCorrection.cancel(person));
        assertThat(told()).filteredOn("correction-cancelled lichuan"::equals).hasSize(1);
    }

    @Test
    void round_is_cancelled_though_the_next_decision_is_there_already() {
        ordered(1);
        transaction.executeWithoutResult(status -> {
            files.decide(person, Grade.LIGHTER);
            cancelCorrection.cancel(person);
        });
        assertThat(mapper.open(person)).isEmpty();
        assertThat(corrections.find(person)).isEmpty();
    }

    @Test
    void notice_that_was_due_is_due_no_longer() {
        transaction.executeWithoutResult(status -> {
            clock.start(number, person, "T12", DAY, "签发决定");
            cancelCorrection.cancel(person);
        });
        assertThat(openCorrections.of(number)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void round_that_was_inspected_stays_as_it_is() {
        CorrectionRound passed = ordered(1).closed(CorrectionResult.PASSED, "合格", "lvjing", LocalDateTime.now());
        transaction.executeWithoutResult(status -> {
            mapper.close(passed);
            cancelCorrection.cancel(person);
        });
        assertThat(corrections.newest(person).result()).isEqualTo(CorrectionResult.PASSED);
        assertThat(told()).isEmpty();
    }

    @Test
    void next_decision_counts_its_rounds_anew_and_the_earlier_rounds_stay_on_file() {
        ordered(1);
        ordered(2);
        assertThat(corrections.of(person)).hasSize(2);
        transaction.executeWithoutResult(status -> files.decide(person, Grade.LIGHTER));
        assertThat(corrections.of(person)).isEmpty();
        assertThat(corrections.find(person)).isEmpty();
        ordered(1);
        assertThat(corrections.newest(person).round()).isOne();
        assertThat(database.queryForList(
                        "select decision from rj_correction where person_id = ? order by correction_id",
                        Integer.class,
                        person))
                .containsExactly(1, 1, 2);
    }

    private CorrectionRound ordered(int round) {
        CorrectionRound ordered = new CorrectionRound(
                Ids.next(),
                number,
                person,
                round,
                "FORMALITIES",
                "补齐手续",
                "",
                "heping",
                LocalDateTime.of(2025, 6, 26, 10, 0),
                null,
                null,
                null,
                null);
        transaction.executeWithoutResult(status -> mapper.order(ordered));
        return ordered;
    }

    private List<String> told() {
        return notices.of(number).stream()
                .map(notice -> notice.template() + " " + notice.recipient())
                .toList();
    }
}
