package cn.rongjiu.publicity;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.publicity.PublicityFilter.Matter;
import cn.rongjiu.publicity.PublicityFilter.Treatment;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P7, 1.5: the official proposes range and text; what he keeps here is what the secrecy officer sees and people read. */
@Component("prepareNotice")
class PrepareNotice implements HumanStep {

    private final CaseFiles files;
    private final NoticeDraft draft;
    private final CaseIdentities identities;
    private final PublicationMapper mapper;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    PrepareNotice(
            CaseFiles files,
            NoticeDraft draft,
            CaseIdentities identities,
            PublicationMapper mapper,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.files = files;
        this.draft = draft;
        this.identities = identities;
        this.mapper = mapper;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission notice, Sentences sentences) {
        Matter matter = matter(notice);
        Treatment treatment = PublicityFilter.of(matter);
        Scope scope = scope(notice);
        sentences.addIf(
                scope.isWiderThan(treatment.widest()),
                PublicityProcess.SCOPE,
                "“公示范围”不能选“%s”：%s".formatted(scope.label(), treatment.sentence()));
        if (scope == Scope.NONE) {
            sentences.addIf(
                    !treatment.forbids() && !notice.has("publicityScopeReason"),
                    "publicityScopeReason",
                    "“不公示的理由”必填：公开规则没有禁止公示，不公示的要写明理由。");
            return;
        }
        checkText(notice, matter, sentences);
    }

    private void checkText(Submission notice, Matter matter, Sentences sentences) {
        identities
                .of(notice.step().caseNumber())
                .foundIn(text(notice))
                .ifPresent(sentence -> sentences.add("noticeText", "“公示内容”" + sentence));
        boolean partly = PublicityFilter.mustWithholdPart(matter);
        sentences.addIf(partly && !notice.has("noticeText"), "noticeText", "“公示内容”必填：有不宜公开的内容时，请写明删去后的全文。");
        sentences.addIf(
                partly && !notice.has("publicityScopeReason"), "publicityScopeReason", "“不公示的理由”必填：部分内容不公开的，要写明理由。");
    }

    @Override
    public void keep(Submission notice) {
        Treatment treatment = PublicityFilter.of(matter(notice));
        Publication publication = Publication.prepared(
                notice.step(),
                scope(notice),
                treatment.rule(),
                reason(notice, treatment),
                text(notice),
                notice.actor(),
                time.now());
        mapper.insert(publication);
        events.publishEvent(told(publication, treatment));
    }

    /** The official's own words, else the rule that left him no choice. */
    private static String reason(Submission notice, Treatment treatment) {
        if (notice.has("publicityScopeReason")) {
            return notice.text("publicityScopeReason");
        }
        return scope(notice) == Scope.NONE ? treatment.sentence() : null;
    }

    private static CaseEvent told(Publication publication, Treatment treatment) {
        return new CaseEvent(
                publication.caseNumber(),
                publication.personId(),
                CaseEvent.Kind.DECISION,
                "publicityFilter",
                Map.of(
                        "rule", treatment.rule(),
                        "widest", treatment.widest().name(),
                        "scope", publication.scope().name(),
                        "publicationId", publication.publicationId()),
                publication.scopeReason());
    }

    private Matter matter(Submission notice) {
        CaseFile file = files.get(notice.step().caseNumber());
        return new Matter(
                file.secretLevel(),
                file.isStub(),
                notice.step().isTrue(PublicityProcess.TRANSFER_REQUIRED),
                notice.choices("noticeConcerns").stream().map(Concern::valueOf).collect(Collectors.toSet()));
    }

    /** Exactly what will be read; where part is withheld, why it is stands below (1.5 #9). */
    private String text(Submission notice) {
        String text = notice.has("noticeText") ? notice.text("noticeText").strip() : draft.of(notice.step());
        return PublicityFilter.mustWithholdPart(matter(notice))
                ? text + "\n\n部分内容不予公开，理由：" + notice.text("publicityScopeReason")
                : text;
    }

    private static Scope scope(Submission notice) {
        return Scope.valueOf(notice.text(PublicityProcess.SCOPE));
    }
}
