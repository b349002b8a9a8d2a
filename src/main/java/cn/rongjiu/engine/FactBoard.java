package cn.rongjiu.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All facts that forms may name, by key, with the room that answers. */
@Component
class FactBoard {

    private static final String NOTHING = "无";

    private final ObjectProvider<Facts> rooms;
    private final ObjectProvider<TextStore> texts;
    private volatile Map<String, Facts> byKey;

    FactBoard(ObjectProvider<Facts> rooms, ObjectProvider<TextStore> texts) {
        this.rooms = rooms;
        this.texts = texts;
    }

    /** What the form shows under this key: a room's fact, else the newest stored text, else null. */
    Object shown(String key, Step step) {
        Facts room = byKey().get(key);
        return room != null ? room.of(key, step) : stored(key, step).orElse(null);
    }

    /** What a read-only field shows: an empty box would leave the reader in doubt whether something is missing. */
    Object fact(String key, Step step) {
        Object shown = shown(key, step);
        return shown == null || "".equals(shown) ? NOTHING : shown;
    }

    private Optional<Object> stored(String key, Step step) {
        TextStore store = texts.getIfAvailable();
        return store == null || step.caseNumber() == null ? Optional.empty() : store.newest(step, key);
    }

    private Map<String, Facts> byKey() {
        if (byKey == null) {
            byKey = collect(rooms.orderedStream().toList());
        }
        return byKey;
    }

    private static Map<String, Facts> collect(List<Facts> rooms) {
        Map<String, Facts> byKey = new HashMap<>();
        for (Facts room : rooms) {
            for (String key : room.keys()) {
                if (byKey.put(key, room) != null) {
                    throw new IllegalStateException("two rooms answer for the fact " + key);
                }
            }
        }
        return byKey;
    }
}
