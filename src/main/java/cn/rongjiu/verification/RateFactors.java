package cn.rongjiu.verification;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseItems;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import cn.rongjiu.lists.ApplicableLists;
import cn.rongjiu.notice.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P4, D3: what is proven of the lists and the six factors, one person at a time. */
@Component("rateFactors")
class RateFactors implements HumanStep {

    private static final Map<String, String> FACTORS = Map.of(
            "f1Motive", "动机态度",
            "f2Conditions", "客观条件",
            "f3Procedure", "程序方法",
            "f4Nature", "性质程度",
            "f5Consequence", "后果影响",
            "f6Recovery", "挽回损失");

    /** N14: a suspected crime goes to the competent body at once (E6). */
    private static final String CRIME = "N14";

    private final Ratings ratings;
    private final CaseItems items;
    private final CaseFiles files;
    private final ApplicableLists lists;
    private final Notices notices;

    RateFactors(Ratings ratings, CaseItems items, CaseFiles files, ApplicableLists lists, Notices notices) {
        this.ratings = ratings;
        this.items = items;
        this.files = files;
        this.lists = lists;
        this.notices = notices;
    }

    @Override
    public void check(Submission sheet, Sentences sentences) {
        List<String> negative = sheet.choices("negativeItems");
        String finding = sheet.text("personFinding");
        sentences.addIf(
                negative.contains(CRIME) && !"TRANSFER".equals(finding),
                "personFinding",
                "查实涉嫌犯罪（N14）的必须移送问责，请把“个人核实结论”改为“移送问责”。");
        sentences.addIf(
                "UNFOUNDED".equals(finding) && !negative.isEmpty(), "personFinding", "已查实负面清单情形的，不能作出“查无实据”的结论。");
        if ("READY".equals(finding) && !absolute(sheet.step().caseNumber(), negative)) {
            FACTORS.forEach((field, label) ->
                    sentences.addIf(!sheet.has(field), field, "“%s”必填；只有查实绝对负面清单情形的才可以不评。".formatted(label)));
        }
    }

    @Override
    public void keep(Submission sheet) {
        Person person = files.person(sheet.step().personId());
        int rating = ratings.add(sheet);
        items.proven(person, rating, sheet.choices("negativeItems"));
        items.proven(person, rating, sheet.choices("positiveItems"));
        switch (sheet.text("personFinding")) {
            case "UNFOUNDED" -> {
                files.movePerson(person.personId(), CaseState.UNFOUNDED);
                tell(person, sheet, rating);
            }
            case "TRANSFER" -> {
                // he is told when the receiving organ has signed for it: no word may go before the matter (1.5 no. 7)
                files.separate(person.personId());
                files.movePerson(person.personId(), CaseState.SUSPENDED);
            }
            default -> files.movePerson(person.personId(), CaseState.HEARING);
        }
    }

    private void tell(Person person, Submission sheet, int rating) {
        notices.send(
                "person-unfounded",
                person.caseNumber(),
                person.personId(),
                files.informedFor(person),
                Map.of("reason", sheet.text("personFindingReason")),
                String.valueOf(rating));
    }

    private boolean absolute(String caseNumber, List<String> negative) {
        return !negative.isEmpty() && lists.negativeHits(caseNumber, negative).absoluteHit();
    }
}
