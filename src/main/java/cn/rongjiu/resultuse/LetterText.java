package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.PrintedNumber;
import cn.rongjiu.document.RegisteredDocument;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The text of the letter on use (W24). */
@Component
class LetterText {

    private static final String TEXT =
            """
            结果运用函
            %s
            %s：

            %s（%s%s）的容错案件（%s），已于%s作出容错认定（%s），等次：%s。现将结果的运用函告如下：

            一、实际处理：%s渠道，%s，%s生效。%s
            二、法定效果：%s
            三、逐项运用：
            %s
            四、影响期满只是恢复有关资格，能否使用由组织人事部门另行审核；影响期不因节假日顺延。

            请于%s前回执。""";

    private final PrintedNumber printed;

    LetterText(PrintedNumber printed) {
        this.printed = printed;
    }

    String write(UseOfResult use, RegisteredDocument letter, LocalDate dueOn) {
        Person person = use.person();
        ImposedMeasure measure = use.measure();
        return TEXT.formatted(
                letter.number(),
                letter.addressee(),
                person.name(),
                person.unit(),
                person.post(),
                printed.of(person.caseNumber()),
                EffectWords.date(use.decision().datedOn()),
                use.decision().number(),
                person.grade().label(),
                measure.track().label(),
                measure.measure().label(),
                EffectWords.date(measure.measureOn()),
                period(use),
                use.legalEffect(),
                use.lines(),
                EffectWords.date(dueOn));
    }

    private static String period(UseOfResult use) {
        return use.lastDay() == null
                ? "没有影响期。"
                : "影响期至%s（含当日）：%s。"
                        .formatted(
                                EffectWords.date(use.lastDay()), use.influence().effect());
    }
}
