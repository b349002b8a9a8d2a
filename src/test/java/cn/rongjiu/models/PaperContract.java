package cn.rongjiu.models;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups, terms, documents, notices and rules: what a diagram says in an office's words exists in config and handbook. */
final class PaperContract {

    /** Groups without a task: who watches, who draws, who administers, and those of stages not drawn yet. */
    private static final Set<String> WITHOUT_TASK = Set.of(
            "supervisor",
            "designer",
            "admin",
            "camunda-admin",
            "applicant",
            "archivist",
            "secrecy",
            "accountability",
            "organisation-personnel",
            "corrector",
            "unit-party",
            "appeal-panel",
            "upper-appeal-panel",
            "evaluator");

    private static final Pattern TERM = Pattern.compile("T\\d{2}[ab]?(-\\w+)?");
    private static final Pattern DOCUMENT = Pattern.compile("W\\d{2}");

    private PaperContract() {}

    static Stream<String> findings(Parts parts) {
        return Stream.of(groups(parts), terms(parts), documents(parts), notices(parts), rules(parts))
                .flatMap(findings -> findings);
    }

    private static Stream<String> groups(Parts parts) {
        Stream<Parts.Place> inDiagrams = parts.places("candidateGroups")
                .filter(place -> !place.value().contains("{"))
                .flatMap(place -> Arrays.stream(place.value().split("\\s*,\\s*"))
                        .map(group -> new Parts.Place(place.diagram(), place.elementId(), group)));
        Set<String> used = Stream.concat(
                        parts.places("candidateGroups")
                                .flatMap(place -> Arrays.stream(place.value().split("\\s*,\\s*"))),
                        parts.forms().stream()
                                .flatMap(Form::allFields)
                                .map(field -> field.property("options"))
                                .filter(options -> options.startsWith("group:"))
                                .map(options -> options.substring("group:".length())))
                .collect(Collectors.toSet());
        return Stream.concat(
                inDiagrams
                        .filter(place -> !parts.groups().contains(place.value()))
                        .map(place -> place.finding("没有名为 " + place.value() + " 的组；请改正 Candidate groups")),
                parts.groups().stream()
                        .filter(group -> !used.contains(group) && !WITHOUT_TASK.contains(group))
                        .map(group -> "组 " + group + "：没有任务交给它；请删除，或在图中使用"));
    }

    private static Stream<String> terms(Parts parts) {
        Sources deadlines = Sources.read(parts.config().resolve("deadlines.yaml"));
        Stream<Parts.Place> asked = Stream.concat(
                parts.parameters("inputParameter", "term"),
                Stream.of("dueDate", "followUpDate").flatMap(parts::places));
        return asked.flatMap(place -> TERM.matcher(place.value())
                .results()
                .filter(term -> !deadlines.mention(term.group()))
                .map(term -> place.finding("期限 " + term.group() + " 不在 config/deadlines.yaml 中；请改正或补上")));
    }

    private static Stream<String> documents(Parts parts) {
        Sources catalogue = Sources.read(parts.config().resolve("documents.yaml"));
        Stream<String> unregistered = cited(parts)
                .filter(place -> !parts.code().literals().contains(place.value()) || !catalogue.mention(place.value()))
                .map(place -> place.finding(
                        "说明中的文书 " + place.value() + " 没有任务登记，或不在 config/documents.yaml 中；请改正说明，或在该步骤登记文书"));
        Set<String> drawn = cited(parts).map(Parts.Place::value).collect(Collectors.toSet());
        Stream<String> undrawn = parts.code().literals().stream()
                .filter(word -> DOCUMENT.matcher(word).matches() && !drawn.contains(word))
                .map(code -> "文书 " + code + "：代码会登记，但没有图提到；请在该步骤的说明中写明");
        return Stream.concat(unregistered, undrawn);
    }

    private static Stream<Parts.Place> cited(Parts parts) {
        return parts.diagrams().stream()
                .flatMap(diagram -> diagram.nodes().flatMap(node -> DOCUMENT.matcher(NameStyle.text(node))
                        .results()
                        .map(code -> new Parts.Place(diagram, node.getId(), code.group()))));
    }

    private static Stream<String> notices(Parts parts) {
        Set<String> templates = Diagram.files(parts.config().resolve("notices"), ".txt").stream()
                .map(file -> file.getFileName().toString().replace(".txt", ""))
                .collect(Collectors.toSet());
        Set<String> sent = parts.code().literalsOf("notices.send").stream()
                .filter(word ->
                        word.matches("[a-z]+(-[a-z]+)+") && !parts.groups().contains(word))
                .collect(Collectors.toSet());
        return Stream.concat(
                templates.stream()
                        .filter(name -> !parts.code().literals().contains(name))
                        .map(name -> "config/notices/" + name + ".txt：没有任务发出这份告知；请删除，或在任务中使用"),
                sent.stream()
                        .filter(name -> !templates.contains(name))
                        .map(name -> "告知 " + name + "：没有文字；请新建 config/notices/" + name + ".txt 或改正任务中的名称"));
    }

    private static Stream<String> rules(Parts parts) {
        return parts.diagrams().stream().flatMap(diagram -> Stream.concat(Stream.of(diagram.process()), diagram.nodes())
                .flatMap(element -> NameStyle.RULE
                        .matcher(NameStyle.text(element))
                        .results()
                        .map(found -> found.group())
                        .filter(rule -> !isStated(parts.handbook(), rule))
                        .map(rule -> diagram.finding(
                                element.getId(), "规则 " + rule + " 不在 src/docs/handbook/rules.md 中；请改正编号"))));
    }

    private static boolean isStated(String handbook, String rule) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(rule) + "(?!\\d)")
                .matcher(handbook)
                .find();
    }
}
