package cn.rongjiu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.rongjiu.RoomTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class DocumentsTest {

    private static final LocalDate MAY_11 = LocalDate.of(2026, 5, 11);

    private final String caseNumber = "RJ-2026-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Documents documents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void noNumberIsTaken() {
        transaction.executeWithoutResult(status -> {
            database.update("delete from rj_document");
            database.update("delete from rj_counter where name like 'document/%'");
        });
    }

    @Test
    void a_document_bears_region_kind_year_and_number() {
        RegisteredDocument document = inStep(() -> documents.register("W22", caseNumber, "p-1", "甲", MAY_11));

        assertThat(document.number()).isEqualTo("临江容认〔2026〕1号");
        assertThat(document.title()).isEqualTo("容错认定书");
        assertThat(documents.of(caseNumber)).containsExactly(document);
        assertThat(document.datedOn()).isEqualTo(MAY_11);
        assertThat(document.addressee()).isEqualTo("甲");
    }

    @Test
    void numbers_count_by_year_body_and_kind() {
        assertThat(number("W07", MAY_11, "1")).isEqualTo("临江容受〔2026〕1号");
        assertThat(number("W08", MAY_11, "1")).isEqualTo("临江容受〔2026〕2号");
        assertThat(number("W23", MAY_11, "1")).isEqualTo("临江容决〔2026〕1号");
        assertThat(number("W07", LocalDate.of(2027, 1, 4), "2")).isEqualTo("临江容受〔2027〕1号");
        assertThat(number("W07", LocalDate.of(2026, 12, 31), "3")).isEqualTo("临江容受〔2026〕3号");
    }

    @Test
    void a_step_tried_again_takes_no_second_number() {
        RegisteredDocument first = inStep(() -> documents.register("W17", caseNumber, "p-1", null, MAY_11));
        RegisteredDocument again = inStep(() -> documents.register("W17", caseNumber, "p-1", null, MAY_11));
        RegisteredDocument wholeCase = inStep(() -> documents.register("W17", caseNumber, null, null, MAY_11));
        RegisteredDocument wholeAgain = inStep(() -> documents.register("W17", caseNumber, null, null, MAY_11));
        RegisteredDocument round2 = inStep(() -> documents.register("W17", caseNumber, "p-1", null, MAY_11, "2"));

        assertThat(again).isEqualTo(first);
        assertThat(wholeAgain).isEqualTo(wholeCase);
        assertThat(wholeCase.personId()).isNull();
        assertThat(List.of(first.number(), wholeCase.number(), round2.number()))
                .containsExactly("临江容告〔2026〕1号", "临江容告〔2026〕2号", "临江容告〔2026〕3号");
        assertThat(documents.of(caseNumber)).hasSize(3);
        assertThat(told("W17")).isEqualTo(3);
    }

    @Test
    void a_step_rolled_back_gives_its_number_back() {
        transaction.executeWithoutResult(status -> {
            documents.register("W22", caseNumber, "p-1", null);
            status.setRollbackOnly();
        });

        assertThat(documents.of(caseNumber)).isEmpty();
        assertThat(number("W22", MAY_11, "1")).isEqualTo("临江容认〔2026〕1号");
    }

    @Test
    void steps_at_once_take_numbers_without_gap_or_repeat() {
        number("W26", MAY_11, "1");
        List<CompletableFuture<String>> steps = IntStream.rangeClosed(2, 13)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> number("W26", MAY_11, String.valueOf(i))))
                .toList();

        assertThat(steps.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 13)
                        .mapToObj("临江容改〔2026〕%d号"::formatted)
                        .toList());
    }

    @Test
    void a_paper_without_number_is_registered_for_the_addressee_of_the_catalogue() {
        RegisteredDocument document = inStep(() -> documents.register("W21", caseNumber, "p-1", null));

        assertThat(document.number()).isNull();
        assertThat(document.addressee()).isEqualTo("存卷");
        assertThat(document.datedOn()).isNotNull();
    }

    @Test
    void an_unknown_code_registers_nothing() {
        assertThatThrownBy(() -> inStep(() -> documents.register("W99", caseNumber, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void registration_belongs_to_a_step() {
        assertThatThrownBy(() -> documents.register("W22", caseNumber, null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private String number(String code, LocalDate datedOn, String occasion) {
        return inStep(() -> documents.register(code, caseNumber, "p-1", null, datedOn, occasion))
                .number();
    }

    private RegisteredDocument inStep(Supplier<RegisteredDocument> step) {
        return transaction.execute(status -> step.get());
    }

    private int told(String code) {
        return database.queryForObject(
                "select count(*) from rj_record where case_number = ? and kind = 'DOCUMENT' and subject = ?"
                        + " and details like '%\"number\":\"临江容告%'",
                Integer.class, caseNumber, code);
    }
}
