package cn.rongjiu.archive;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import cn.rongjiu.engine.People;
import cn.rongjiu.record.CaseRecord;
import cn.rongjiu.record.Entry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** P13: the index of the file (W44): every step with who did it and when, then every document with its number. */
@Component
class CaseIndex {

    private final CaseRecord record;
    private final Documents documents;
    private final CaseFiles files;
    private final People people;
    private final ObjectMapper json;

    CaseIndex(CaseRecord record, Documents documents, CaseFiles files, People people, ObjectMapper json) {
        this.record = record;
        this.documents = documents;
        this.files = files;
        this.people = people;
        this.json = json;
    }

    /** Lines of text. */
    String of(String caseNumber) {
        Map<String, String> names =
                files.persons(caseNumber).stream().collect(Collectors.toMap(Person::personId, Person::name));
        List<String> lines = new ArrayList<>();
        lines.add("一、办理经过");
        numbered(lines, steps(caseNumber, names));
        lines.add("");
        lines.add("二、文书");
        numbered(lines, papers(caseNumber, names));
        return String.join("\n", lines);
    }

    private List<String> steps(String caseNumber, Map<String, String> names) {
        return record.of(caseNumber).stream()
                .filter(entry -> "STEP".equals(entry.kind()))
                .map(entry -> line(
                        entry.happenedAt().toLocalDate(),
                        details(entry).path("name").asText(entry.subject()),
                        about(names, entry.personId()),
                        people.displayName(entry.actor())))
                .toList();
    }

    private List<String> papers(String caseNumber, Map<String, String> names) {
        return documents.of(caseNumber).stream()
                .map(paper -> line(
                        paper.datedOn(),
                        paper.code() + " " + paper.title(),
                        about(names, paper.personId()),
                        numberOf(paper) + standing(paper)))
                .toList();
    }

    private static void numbered(List<String> lines, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            lines.add((i + 1) + ". " + items.get(i));
        }
    }

    private static String line(LocalDate on, String what, String about, String rest) {
        return "%s　%s%s　%s".formatted(on, what, about, rest);
    }

    private static String about(Map<String, String> names, String personId) {
        return personId == null ? "" : "（" + names.get(personId) + "）";
    }

    private static String numberOf(RegisteredDocument paper) {
        return paper.number() == null ? "不编号" : paper.number();
    }

    private static String standing(RegisteredDocument paper) {
        return paper.revokedOn() == null ? "" : "　已于%s撤销".formatted(paper.revokedOn());
    }

    private JsonNode details(Entry entry) {
        try {
            return json.readTree(entry.details());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("details of " + entry + " are no JSON", broken);
        }
    }
}
