package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseTexts;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The decision, or the refusal to accept, against which remedy is open (D7). */
@Component
class Contested {

    private static final Set<String> DECISIONS = Set.of("W22", "W23");
    private static final Set<String> REFUSALS = Set.of("W08");

    private final Appeals appeals;
    private final Documents documents;
    private final CaseFiles files;
    private final CaseTexts texts;

    Contested(Appeals appeals, Documents documents, CaseFiles files, CaseTexts texts) {
        this.appeals = appeals;
        this.documents = documents;
        this.files = files;
        this.texts = texts;
    }

    /** The number of the newest one. */
    String number(String caseNumber, String personId) {
        return newest(caseNumber, personId).map(RegisteredDocument::number).orElseThrow();
    }

    /** What an official reads of it. */
    String text(String caseNumber, String personId) {
        RegisteredDocument paper = newest(caseNumber, personId).orElseThrow();
        String reason = texts.newest(caseNumber, personId, reasonField(caseNumber, personId))
                .orElse("");
        return "%s（%s），%s%s\n理由：%s"
                .formatted(
                        paper.title(),
                        paper.number(),
                        paper.datedOn(),
                        personId == null ? "" : "，" + grade(files.person(personId)),
                        reason);
    }

    /** What a review put in the place of a decision has the review's reason. */
    private String reasonField(String caseNumber, String personId) {
        boolean replaced = appeals.newestEnded(caseNumber, personId)
                .filter(ended -> ended.outcome() == Outcome.REPLACED)
                .isPresent();
        if (replaced) {
            return "appealReason";
        }
        return personId == null ? "acceptanceReason" : "decisionReason";
    }

    private static String grade(Person person) {
        return person.grade() == null ? "等次未定" : person.grade().label();
    }

    private Optional<RegisteredDocument> newest(String caseNumber, String personId) {
        Set<String> codes = personId == null ? REFUSALS : DECISIONS;
        return documents.of(caseNumber).stream()
                .filter(paper -> codes.contains(paper.code()) && Objects.equals(paper.personId(), personId))
                .reduce((first, second) -> second);
    }
}
