package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** P8, D5: the measure that the competent body imposed in its own procedure stands beside the grade. */
@Component("recordMeasure")
class RecordMeasure implements HumanStep {

    private final CaseFiles files;
    private final ImposedMeasures measures;
    private final MeasureMapper mapper;
    private final LegalEffects legalEffects;
    private final Decision decision;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    RecordMeasure(
            CaseFiles files,
            ImposedMeasures measures,
            MeasureMapper mapper,
            LegalEffects legalEffects,
            Decision decision,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.files = files;
        this.measures = measures;
        this.mapper = mapper;
        this.legalEffects = legalEffects;
        this.decision = decision;
        this.time = time;
        this.events = events;
    }

    @Override
    public void check(Submission form, Sentences sentences) {
        Person person = files.person(form.step().personId());
        Track track = Track.valueOf(form.text("track"));
        Measure measure = Measure.valueOf(form.text("imposedMeasure"));
        sentences.addIf(
                !measure.belongsTo(track),
                "imposedMeasure",
                "“%s”不属于“%s”渠道，请改选处理渠道或者实际处理。".formatted(measure.label(), track.label()));
        form.choices("trackLimits").stream()
                .map(TrackLimit::valueOf)
                .flatMap(limit -> limit.objection(track, measure).stream())
                .forEach(sentence -> sentences.add("imposedMeasure", sentence));
        checkDay(form.date("measureOn"), person, sentences);
        measures.onTrack(person.personId(), track)
                .ifPresent(known -> sentences.add(
                        "track",
                        "同一行为已经在“%s”渠道记录过“%s”，不得重复处理（E17）。"
                                .formatted(track.label(), known.measure().label())));
        checkGrade(form, person, measure, sentences);
    }

    private void checkDay(LocalDate on, Person person, Sentences sentences) {
        LocalDate decided = decision.of(person).datedOn();
        sentences.addIf(on.isAfter(time.today()), "measureOn", "“处理生效日期”不能晚于今天。");
        sentences.addIf(on.isBefore(decided), "measureOn", "“处理生效日期”不能早于容错认定书的日期（%s）。".formatted(decided));
    }

    /** The grade binds nobody in his own procedure, but whoever departs from its legal effect says why. */
    private void checkGrade(Submission form, Person person, Measure measure, Sentences sentences) {
        LegalEffect effect = legalEffects.of(
                person.grade(), Track.valueOf(form.text("track")), MeasureRange.valueOf(form.text("measureRange")));
        sentences.addIf(
                !effect.agreesWith(measure) && !form.has("imposedMeasureReason"),
                "imposedMeasureReason",
                "“%s”与“%s”的法定效果不一致，请改选实际处理，或者在“处理依据”中写明理由。法定效果：%s"
                        .formatted(measure.label(), person.grade().label(), effect.sentence()));
    }

    @Override
    public void keep(Submission form) {
        ImposedMeasure measure = measure(form);
        mapper.insert(measure);
        events.publishEvent(new CaseEvent(
                measure.caseNumber(),
                measure.personId(),
                CaseEvent.Kind.DECISION,
                "imposedMeasure",
                Map.of(
                        "track", measure.track().name(),
                        "measureRange", measure.measureRange().name(),
                        "measure", measure.measure().name(),
                        "measureOn", measure.measureOn().toString(),
                        "trackLimits", form.choices("trackLimits")),
                form.text("imposedMeasureReason")));
    }

    private ImposedMeasure measure(Submission form) {
        return new ImposedMeasure(
                Ids.next(),
                form.step().caseNumber(),
                form.step().personId(),
                Track.valueOf(form.text("track")),
                MeasureRange.valueOf(form.text("measureRange")),
                Measure.valueOf(form.text("imposedMeasure")),
                form.date("measureOn"),
                form.actor(),
                time.now(),
                Standing.IN_FORCE,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
