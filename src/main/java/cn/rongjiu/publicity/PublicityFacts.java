package cn.rongjiu.publicity;

import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import cn.rongjiu.publicity.PublicityFilter.Matter;
import cn.rongjiu.publicity.PublicityFilter.Treatment;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What forms show of notices and objections. */
@Component
class PublicityFacts implements Facts {

    private final NoticeDraft draft;
    private final Publications publications;
    private final ObjectionMapper objections;
    private final CaseFiles files;
    private final Deadlines deadlines;
    private final PublicityRules rules;

    PublicityFacts(
            NoticeDraft draft,
            Publications publications,
            ObjectionMapper objections,
            CaseFiles files,
            Deadlines deadlines,
            PublicityRules rules) {
        this.draft = draft;
        this.publications = publications;
        this.objections = objections;
        this.files = files;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public Set<String> keys() {
        return Set.of(
                "noticeDraft", "publicityAdvice", "noticeRefusal", "noticePreview", "noticeAudience", "objectionText");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "noticeDraft" -> draft.of(step);
            case "publicityAdvice" -> advice(step);
            case "noticeRefusal" ->
                publications
                        .newest(step.personId())
                        .map(PublicityFacts::refusal)
                        .orElse(null);
            case "noticePreview" -> shown(step).noticeText();
            case "noticeAudience" -> audience(shown(step).scope());
            default -> objection(objections.find(objectionId(step)));
        };
    }

    private String advice(Step step) {
        CaseFile file = files.get(step.caseNumber());
        Treatment treatment = PublicityFilter.of(new Matter(
                file.secretLevel(), file.isStub(), step.isTrue(PublicityProcess.TRANSFER_REQUIRED), Set.of()));
        Scope proposed = rules.scope().isWiderThan(treatment.widest()) ? treatment.widest() : rules.scope();
        return "%s\n建议范围：%s；最宽可以选：%s"
                .formatted(
                        treatment.sentence(),
                        proposed.label(),
                        treatment.widest().label());
    }

    /** Why the person's last notice did not stay, null when it is not known to have been stopped. */
    private static String refusal(Publication last) {
        return switch (last.state()) {
            case REFUSED -> "未准予公开：" + last.reviewReason();
            case WITHDRAWN -> "公示后撤回：" + last.withdrawalReason();
            default -> null;
        };
    }

    /** At an objection the notice it was raised against, else the one prepared last. */
    private Publication shown(Step step) {
        String objectionId = objectionId(step);
        return objectionId == null
                ? publications.newest(step.personId()).orElseThrow()
                : publications
                        .find(objections.find(objectionId).publicationId())
                        .orElseThrow();
    }

    private String audience(Scope scope) {
        return "范围：%s\n方式：%s\n期限：%s"
                .formatted(
                        scope.label(),
                        rules.medium(scope),
                        deadlines.term(PublicityProcess.NOTICE_TERM).label());
    }

    private static String objection(Objection objection) {
        String contact = objection.contact() == null ? "未留" : objection.contact();
        return "提出人：%s（联系方式：%s）\n收到日期：%s\n\n%s"
                .formatted(
                        objection.objector(),
                        contact,
                        objection.registeredAt().toLocalDate(),
                        objection.objectionText());
    }

    private static String objectionId(Step step) {
        return (String) step.variables().apply(PublicityProcess.OBJECTION);
    }
}
