package cn.rongjiu.resultuse;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * What an assessor reads about a person on a day.
 *
 * @param barred whether any measure bars him from anything that day
 * @param barredUntil the last day of what bars him longest, null when nothing does (D8: the later end governs)
 */
record EffectsOfPerson(
        String personId,
        String name,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        boolean barred,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate barredUntil,
        String sentence,
        List<Item> items) {

    /** One use of one letter: what must not count against the person, and what his measure bars that day. */
    record Item(
            @Schema(description = "ASSESSMENT, AWARD, PROMOTION, RANK, TITLE, DELEGATE, RESERVE or UNIT_PERFORMANCE")
                    String effect,
            String label,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate protectedFrom,
            boolean barred,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate barredFrom,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate barredUntil,
            String caseNumber,
            String documentNumber,
            String sentence) {}
}
