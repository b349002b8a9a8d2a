package cn.rongjiu.publicity;

import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.Refusal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Objections are taken while the notice is shown, and never after the decision (P7, T09). */
@Component
class ObjectionPeriod {

    private static final Set<String> DECISIONS = Set.of("W22", "W23");

    private final Publications publications;
    private final Documents documents;

    ObjectionPeriod(Publications publications, Documents documents) {
        this.publications = publications;
        this.documents = documents;
    }

    /** The notice that can be objected to now; a refusal that says what to do instead when there is none. */
    Publication open(String caseNumber, String personId) {
        Publication newest = publications.newest(personId).orElse(null);
        if (newest == null) {
            throw Refusal.conflict("对该当事人还没有公示，公示发布后请在公示期内提出异议。");
        }
        if (isDecided(caseNumber, newest)) {
            throw Refusal.conflict("对该当事人的决定已经签发，公示异议不再受理；不服决定的，请在决定书写明的期限内申请复核。");
        }
        if (!publications.isOpen(newest)) {
            throw Refusal.conflict(instead(newest));
        }
        return newest;
    }

    private String instead(Publication newest) {
        return switch (newest.state()) {
            case WITHHELD -> "该事项按照公开规则不公示，不受理公示异议；有情况要反映的，请书面送受理机关。";
            case WITHDRAWN -> "公示已经撤回，重新公示后请在公示期内提出异议。";
            case PUBLISHED -> "公示期已于 %s 届满，异议不再受理；有新的事实或者证据的，请书面送受理机关。".formatted(publications.lastDay(newest));
            default -> "公示还没有发布，发布后请在公示期内提出异议。";
        };
    }

    private boolean isDecided(String caseNumber, Publication newest) {
        return documents.of(caseNumber).stream()
                .filter(document -> newest.personId().equals(document.personId()))
                .filter(document -> DECISIONS.contains(document.code()))
                .map(RegisteredDocument::registeredAt)
                .anyMatch(registered -> !registered.isBefore(newest.preparedAt()));
    }
}
