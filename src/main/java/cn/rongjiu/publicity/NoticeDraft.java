package cn.rongjiu.publicity;

import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseItems;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Step;
import cn.rongjiu.lists.ApplicableLists;
import cn.rongjiu.lists.ListItem;
import cn.rongjiu.lists.ListKind;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Composes a notice of what may be read and nothing else (1.5): matter, post, proposed grade, main reason, objections. */
@Component
class NoticeDraft {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private final CaseFiles files;
    private final CaseItems items;
    private final ApplicableLists lists;
    private final CaseIdentities identities;
    private final Deadlines deadlines;
    private final PublicityRules rules;

    NoticeDraft(
            CaseFiles files,
            CaseItems items,
            ApplicableLists lists,
            CaseIdentities identities,
            Deadlines deadlines,
            PublicityRules rules) {
        this.files = files;
        this.items = items;
        this.lists = lists;
        this.identities = identities;
        this.deadlines = deadlines;
        this.rules = rules;
    }

    String of(Step step) {
        CaseFile file = files.get(step.caseNumber());
        Person person = files.person(step.personId());
        String text =
                """
                关于容错认定的公示

                按照容错纠错的有关规定，现将拟作出的认定公示如下，接受监督。

                当事人：%s（%s%s）
                事项：%s
                %s

                公示期自发布之日的次日起计算，共%s。对公示内容有异议的，请在公示期内提出，写明本人姓名、联系方式、事实和理由。
                受理异议的地址：%s；电话：%s。对提出异议的人依法保密，每件异议都在%s内答复。"""
                        .formatted(
                                stem(person),
                                person.unit(),
                                person.post(),
                                file.matter(),
                                conclusion(step, person),
                                deadlines.term(PublicityProcess.NOTICE_TERM).label(),
                                rules.address(),
                                rules.phone(),
                                deadlines.term(PublicityProcess.OBJECTION_TERM).label());
        return identities.of(step.caseNumber()).anonymised(text);
    }

    private String conclusion(Step step, Person person) {
        if (!(step.variables().apply(PublicityProcess.PROPOSED_GRADE) instanceof String proposed)) {
            return "拟认定：以认定书为准";
        }
        Grade grade = Grade.valueOf(proposed);
        return "拟认定：%s\n主要理由：%s".formatted(grade.label(), reason(grade, person));
    }

    private String reason(Grade grade, Person person) {
        String weighed = "综合考虑动机态度、客观条件、程序方法、性质程度、后果影响和挽回损失等情况";
        if (!grade.tolerates()) {
            return "经核实，%s，不符合容错的条件。".formatted(weighed);
        }
        String proven = proven(person).stream().map(text -> "“" + text + "”").collect(Collectors.joining("、"));
        return "经核实，%s%s，符合容错的条件。".formatted(proven.isEmpty() ? "" : "属于" + proven + "的情形，", weighed);
    }

    private List<String> proven(Person person) {
        List<String> codes = items.newestProven(person.personId());
        return lists.either(ListKind.POSITIVE, person.caseNumber()).stream()
                .filter(item -> codes.contains(item.code()))
                .map(ListItem::text)
                .toList();
    }

    /** 甲某 for the first person, 乙某 for the second; after ten they repeat, the post tells them apart. */
    private static String stem(Person person) {
        return STEMS.charAt((person.ordinal() - 1) % STEMS.length()) + "某";
    }
}
