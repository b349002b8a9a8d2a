package cn.rongjiu.rectification;

import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a round of correction into words, for forms and letters. */
@Component
class CorrectionWords {

    private final Corrections corrections;
    private final Documents documents;

    CorrectionWords(Corrections corrections, Documents documents) {
        this.corrections = corrections;
        this.documents = documents;
    }

    String demand(CorrectionRound round) {
        return "整改事项：" + CorrectionItem.labels(round.chosen()) + labelled("\n整改要求：", round.requirement());
    }

    String notice(CorrectionRound round) {
        return "第 %d 轮，%s 发出，文号：%s\n%s"
                .formatted(round.round(), round.orderedAt().toLocalDate(), number(round), demand(round));
    }

    /** The newest paper of a kind, empty while there is none. */
    String paper(CorrectionRound round, CorrectionPaper.Kind kind) {
        return corrections.papers(round).stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((first, second) -> second)
                .map(CorrectionPaper::content)
                .orElse("");
    }

    String report(CorrectionRound round) {
        return paper(round, CorrectionPaper.Kind.REPORT)
                + labelled("\n\n重新论证、征求意见情况：\n", paper(round, CorrectionPaper.Kind.RENEWAL));
    }

    /** The rounds that failed before the one that runs. */
    String earlier(String personId) {
        return corrections.of(personId).stream()
                .filter(CorrectionRound::isFailed)
                .map(this::failed)
                .collect(Collectors.joining());
    }

    private String failed(CorrectionRound round) {
        return "\n\n%s\n整改方案：%s\n整改报告：%s\n验收：%s，%s"
                .formatted(
                        notice(round),
                        paper(round, CorrectionPaper.Kind.PLAN),
                        report(round),
                        round.result().label(),
                        round.opinion());
    }

    private String number(CorrectionRound round) {
        return documents.of(round.caseNumber()).stream()
                .filter(d -> "W26".equals(d.code()) && round.correctionId().equals(d.occasion()))
                .map(RegisteredDocument::number)
                .findFirst()
                .orElse("");
    }

    private static String labelled(String label, String text) {
        return text == null || text.isEmpty() ? "" : label + text;
    }
}
