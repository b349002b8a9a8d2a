package cn.rongjiu.determination;

import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.People;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes opened opinions in words. */
@Component
class OpinionWords {

    private static final Map<String, String> RESULTS =
            Map.of("CARRIED", "表决通过", "NO_QUORUM", "未达法定人数", "NO_MAJORITY", "没有形成多数意见");

    private final Opinions opinions;
    private final People people;

    OpinionWords(Opinions opinions, People people) {
        this.opinions = opinions;
        this.people = people;
    }

    /** Both bodies' opinions of the round; null while they are sealed. */
    String unsealed(Round round) {
        return opinions.isUnsealed(round)
                ? opinions.of(round).stream().map(this::words).collect(Collectors.joining("\n\n"))
                : null;
    }

    private String words(Opinion opinion) {
        String verdict = opinion.verdict() == null
                ? ""
                : "：" + Grade.valueOf(opinion.verdict()).label();
        String reason = opinion.reason() == null ? "" : "\n理由：" + opinion.reason();
        String dissents = opinions.votes(opinion).stream()
                .filter(vote -> vote.dissentReason() != null)
                .map(vote -> "\n不同意见（%s）：%s".formatted(people.displayName(vote.member()), vote.dissentReason()))
                .collect(Collectors.joining());
        return opinion.body().label() + RESULTS.get(opinion.result()) + verdict + reason + dissents;
    }
}
