package cn.rongjiu.resultuse;

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

/** P10, T17b: with a decision falls whatever was made of it. */
@RoomTest
class UndoEffectsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 26);

    @Autowired
    private UndoEffects undoEffects;

    @Autowired
    private ImposedMeasures measures;

    @Autowired
    private MeasureMapper mapper;

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
    void measure_and_uses_of_a_decision_that_fell_bar_nobody_and_their_readers_are_told() {
        String measure = recorded("临江容用〔2025〕900号");
        transaction.executeWithoutResult(status -> undoEffects.undo(person));
        assertThat(mapper.of(person)).extracting(ImposedMeasure::status).containsExactly(Standing.REVOKED);
        assertThat(mapper.effects(measure)).isNotEmpty().noneMatch(item -> item.holdsOn(DAY));
        assertThat(measures.inForce(person)).isEmpty();
        assertThat(clock.isOpen(number, person, "T10-receipt")).isFalse();
        assertThat(told()).containsExactly("use-letter-withdrawn lichuan");
        assertThat(notices.of(number).get(0).body()).contains("临江容用〔2025〕900号", "予以撤销");
        assertThat(database.queryForObject(
                        "select revoked_on from rj_measure where measure_id = ?", LocalDate.class, measure))
                .isNotNull();
        assertThat(database.queryForObject(
                        "select count(*) from rj_record where case_number = ? and subject = 'undoEffects'",
                        Integer.class,
                        number))
                .isOne();
        transaction.executeWithoutResult(status -> undoEffects.undo(person));
        assertThat(told()).as("done again it finds nothing").hasSize(1);
    }

    @Test
    void measure_without_a_letter_is_revoked_in_silence() {
        recorded(null);
        transaction.executeWithoutResult(status -> undoEffects.undo(person));
        assertThat(measures.inForce(person)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void measure_belongs_to_the_decision_it_was_recorded_under() {
        recorded(null);
        transaction.executeWithoutResult(status -> files.decide(person, Grade.EXEMPT));
        assertThat(mapper.current(person)).isNull();
        String next = recorded(null);
        assertThat(measures.current(person).measureId()).isEqualTo(next);
        assertThat(database.queryForList(
                        "select decision from rj_measure where person_id = ? order by measure_id",
                        Integer.class,
                        person))
                .containsExactly(1, 2);
    }

    private String recorded(String letter) {
        String id = Ids.next();
        transaction.executeWithoutResult(status -> {
            mapper.insert(new ImposedMeasure(
                    id,
                    number,
                    person,
                    Track.GOVERNMENT,
                    MeasureRange.LOWEST,
                    Measure.ADMONITION,
                    DAY,
                    "xuqiang",
                    LocalDateTime.of(2025, 6, 26, 10, 0),
                    Standing.IN_FORCE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
            mapper.insertEffect(new EffectItem(
                    Ids.next(), id, person, Effect.PROMOTION, EffectItem.Kind.BARRED, DAY, null, Standing.IN_FORCE));
            if (letter != null) {
                mapper.sent(id, 6, LocalDate.of(2025, 12, 25), letter, "函", DAY);
                clock.start(number, person, "T10-receipt", DAY, "发出结果运用函");
            }
        });
        return id;
    }

    private List<String> told() {
        return notices.of(number).stream()
                .map(notice -> notice.template() + " " + notice.recipient())
                .toList();
    }
}
