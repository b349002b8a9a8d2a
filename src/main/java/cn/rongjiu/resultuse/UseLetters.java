package cn.rongjiu.resultuse;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws up a letter on use, keeps it with its effects, and starts the term of its receipt. */
@Component
class UseLetters {

    private final CaseFiles files;
    private final ImposedMeasures measures;
    private final MeasureMapper mapper;
    private final InfluencePeriods periods;
    private final UseEffects effects;
    private final EffectWords words;
    private final LetterText text;
    private final Decision decision;
    private final Documents documents;
    private final CaseClock clock;
    private final UseNews news;
    private final OfficeTime time;

    UseLetters(
            CaseFiles files,
            ImposedMeasures measures,
            MeasureMapper mapper,
            InfluencePeriods periods,
            UseEffects effects,
            EffectWords words,
            LetterText text,
            Decision decision,
            Documents documents,
            CaseClock clock,
            UseNews news,
            OfficeTime time) {
        this.files = files;
        this.measures = measures;
        this.mapper = mapper;
        this.periods = periods;
        this.effects = effects;
        this.words = words;
        this.text = text;
        this.decision = decision;
        this.documents = documents;
        this.clock = clock;
        this.news = news;
        this.time = time;
    }

    /** @param periodMonths what D8 answered in the case */
    void send(String personId, int periodMonths, String legalEffect) {
        UseOfResult use = use(files.person(personId), periodMonths, legalEffect);
        String number = use.person().caseNumber();
        LocalDate today = time.today();
        String measureId = use.measure().measureId();
        RegisteredDocument letter = documents.register("W24", number, personId, null, today, measureId);
        clock.start(number, personId, ResultUseProcess.RECEIPT_TERM, today, "发出结果运用函");
        LocalDate dueOn = clock.dueOn(number, personId, ResultUseProcess.RECEIPT_TERM);
        String written = text.write(use, letter, dueOn);
        mapper.sent(measureId, use.influence().longest(), use.lastDay(), letter.number(), written, today);
        news.tell(use, letter, written, dueOn);
    }

    private UseOfResult use(Person person, int periodMonths, String legalEffect) {
        ImposedMeasure measure = measures.current(person.personId());
        Influence influence = periods.of(measure.measure()).lasting(periodMonths);
        RegisteredDocument tolerance = decision.of(person);
        List<EffectItem> items = effects.of(measure, influence, tolerance.datedOn());
        items.forEach(mapper::insertEffect);
        return new UseOfResult(
                person,
                tolerance,
                measure,
                influence,
                effects.lastDay(measure, influence),
                legalEffect,
                words.lines(measure.measure(), items));
    }
}
