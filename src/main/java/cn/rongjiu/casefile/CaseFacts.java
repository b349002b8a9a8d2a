package cn.rongjiu.casefile;

import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What every form shows of the case: the case itself, its persons, the person the step is about. */
@Component
class CaseFacts implements Facts {

    private static final Map<String, String> CHANNELS =
            Map.of("SELF", "本人申请", "UNIT", "单位申请", "PROPOSAL", "管理机关建议", "EX_OFFICIO", "问责机关依职权");

    private final CaseFiles files;

    CaseFacts(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> keys() {
        return Set.of("caseSummary", "personsSummary", "personSummary");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "caseSummary" -> summary(files.get(step.caseNumber()));
            case "personSummary" -> step.personId() == null ? lines(step) : line(files.person(step.personId()));
            default -> lines(step);
        };
    }

    private String lines(Step step) {
        return files.persons(step.caseNumber()).stream().map(CaseFacts::line).collect(Collectors.joining("\n"));
    }

    private static String summary(CaseFile file) {
        String filing = file.filingNumber() == null ? "" : "\n风险备案号：" + file.filingNumber();
        return "案号：%s（%s）\n事项：%s\n发生日期：%s\n收件日期：%s%s"
                .formatted(
                        file.caseNumber(),
                        CHANNELS.get(file.channel()),
                        file.matter(),
                        file.occurredOn(),
                        file.receivedOn(),
                        filing);
    }

    private static String line(Person person) {
        return "%s，%s，%s".formatted(person.name(), person.unit(), person.post());
    }
}
