package cn.rongjiu.archive;

import cn.rongjiu.casefile.OpenItems;
import cn.rongjiu.engine.OpenWork;
import cn.rongjiu.engine.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** P13: the one predicate by which a file may be put away: nobody has anything open, and the engine neither. */
@Component
class Unfinished {

    private final List<OpenItems> rooms;
    private final OpenWork work;

    Unfinished(List<OpenItems> rooms, OpenWork work) {
        this.rooms = rooms;
        this.work = work;
    }

    /** A sentence for each open item, none when the file may be put away. */
    List<String> of(Step step) {
        Stream<String> known = rooms.stream().flatMap(room -> room.of(step.caseNumber()).stream());
        Stream<String> waiting =
                work.beside(step.caseNumber(), step.taskId()).stream().map("%s尚未办结。"::formatted);
        return Stream.concat(known, waiting).toList();
    }
}
