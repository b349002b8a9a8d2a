package cn.rongjiu.verification;

import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sheets of a person, oldest first; a new one never replaces an old one. */
@Component
class Ratings {

    private final RatingMapper mapper;
    private final OfficeTime time;

    Ratings(RatingMapper mapper, OfficeTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    List<Rating> of(String personId) {
        return mapper.of(personId);
    }

    Optional<Rating> newest(String personId) {
        List<Rating> all = mapper.of(personId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Adds the sheet that was filled in; returns its number. */
    int add(Submission sheet) {
        String personId = sheet.step().personId();
        int number = mapper.of(personId).size() + 1;
        mapper.insert(new Rating(
                Ids.next(),
                sheet.step().caseNumber(),
                personId,
                number,
                sheet.step().investigationRound(),
                value(sheet, "f1Motive"),
                value(sheet, "f2Conditions"),
                value(sheet, "f3Procedure"),
                value(sheet, "f4Nature"),
                value(sheet, "f5Consequence"),
                value(sheet, "f6Recovery"),
                sheet.text("personFinding"),
                null,
                sheet.actor(),
                time.now()));
        return number;
    }

    void heard(String personId, String outcome) {
        mapper.hear(newest(personId).orElseThrow().ratingId(), outcome);
    }

    /** How often this person's defence already led back to the evidence (P5). */
    long returns(String personId) {
        return mapper.of(personId).stream().filter(Rating::bringsNewFacts).count();
    }

    private static String value(Submission sheet, String field) {
        return sheet.has(field) ? sheet.text(field) : null;
    }
}
