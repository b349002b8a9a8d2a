package cn.rongjiu.desk;

import cn.rongjiu.engine.People;
import cn.rongjiu.record.CaseRecord;
import cn.rongjiu.record.Entry;
import cn.rongjiu.record.Verification;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The record of a case for those inside: every entry, and whether the chain holds. */
@Component
class CaseHistory {

    private final CaseRecord records;
    private final People people;
    private final ObjectMapper json;

    CaseHistory(CaseRecord records, People people, ObjectMapper json) {
        this.records = records;
        this.people = people;
        this.json = json;
    }

    /** Every entry in order, and what following the chain of hashes found. */
    record History(List<Line> entries, Chain verification) {}

    /**
     * @param sound whether nothing was edited, deleted, inserted or moved
     * @param firstBad number of the first entry that does not hold, 0 when all do
     */
    record Chain(boolean sound, long confirmed, long firstBad) {}

    record Line(
            long seq,
            String kind,
            String personId,
            String actor,
            String actorName,
            String onBehalfOf,
            LocalDateTime happenedAt,
            String subject,
            JsonNode details,
            String reason,
            String previousHash,
            String hash) {}

    /** A human step done. */
    record Step(LocalDateTime at, String name, String personName, String actorName) {}

    History of(OpenCase open) {
        Verification found = records.verify(open.file().caseNumber());
        return new History(
                records.of(open.file().caseNumber()).stream().map(this::line).toList(),
                new Chain(found.isSound(), found.sound(), found.firstBad()));
    }

    List<Step> steps(OpenCase open) {
        return records.of(open.file().caseNumber()).stream()
                .filter(entry -> "STEP".equals(entry.kind()))
                .map(entry -> new Step(
                        entry.happenedAt(),
                        details(entry).path("name").asText(entry.subject()),
                        open.nameOf(entry.personId()),
                        people.displayName(entry.actor())))
                .toList();
    }

    private Line line(Entry entry) {
        return new Line(
                entry.seq(),
                entry.kind(),
                entry.personId(),
                entry.actor(),
                people.displayName(entry.actor()),
                entry.onBehalfOf(),
                entry.happenedAt(),
                entry.subject(),
                details(entry),
                entry.reason(),
                entry.previousHash(),
                entry.hash());
    }

    private JsonNode details(Entry entry) {
        try {
            return json.readTree(entry.details());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("details of " + entry + " are no JSON", broken);
        }
    }
}
