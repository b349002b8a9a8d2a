package cn.rongjiu.resultuse;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** P8: the receiving organ confirms that it received the letter and carries it out. */
@Component("confirmEffects")
class ConfirmEffects implements HumanStep {

    private final ImposedMeasures measures;
    private final MeasureMapper mapper;
    private final CaseClock clock;
    private final OfficeTime time;

    ConfirmEffects(ImposedMeasures measures, MeasureMapper mapper, CaseClock clock, OfficeTime time) {
        this.measures = measures;
        this.mapper = mapper;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void check(Submission receipt, Sentences sentences) {
        LocalDate on = receivedOn(receipt);
        LocalDate sent = measures.current(receipt.step().personId()).sentOn();
        sentences.addIf(on.isAfter(time.today()), "receivedOn", "“收到日期”不能晚于今天。");
        sentences.addIf(on.isBefore(sent), "receivedOn", "“收到日期”不能早于结果运用函发出的日期（%s）。".formatted(sent));
    }

    @Override
    public void keep(Submission receipt) {
        ImposedMeasure measure = measures.current(receipt.step().personId());
        LocalDate on = receivedOn(receipt);
        mapper.received(measure.measureId(), on);
        clock.stop(measure.caseNumber(), measure.personId(), ResultUseProcess.RECEIPT_TERM, on, "收到回执");
    }

    private LocalDate receivedOn(Submission receipt) {
        return receipt.has("receivedOn") ? receipt.date("receivedOn") : time.today();
    }
}
