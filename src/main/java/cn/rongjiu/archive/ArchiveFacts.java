package cn.rongjiu.archive;

import cn.rongjiu.engine.Facts;
import cn.rongjiu.engine.Step;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the archivist sees before he puts the file away. */
@Component
class ArchiveFacts implements Facts {

    private final CaseIndex index;
    private final Unfinished unfinished;

    ArchiveFacts(CaseIndex index, Unfinished unfinished) {
        this.index = index;
        this.unfinished = unfinished;
    }

    @Override
    public Set<String> keys() {
        return Set.of("archiveIndex", "archiveOpenItems");
    }

    @Override
    public Object of(String key, Step step) {
        return switch (key) {
            case "archiveIndex" -> index.of(step.caseNumber());
            default -> {
                String open = String.join("\n", unfinished.of(step));
                yield open.isEmpty() ? "没有。" : open;
            }
        };
    }
}
