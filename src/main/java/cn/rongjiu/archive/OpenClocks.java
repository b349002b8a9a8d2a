package cn.rongjiu.archive;

import cn.rongjiu.calendar.ClockView;
import cn.rongjiu.calendar.RemainingClocks;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.OpenItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** T15, T17: while somebody may still ask for a review, or any other term runs, the file stays where it is. */
@Component
class OpenClocks implements OpenItems {

    private final RemainingClocks clocks;
    private final CaseFiles files;

    OpenClocks(RemainingClocks clocks, CaseFiles files) {
        this.clocks = clocks;
        this.files = files;
    }

    @Override
    public List<String> of(String caseNumber) {
        return clocks.of(caseNumber).stream()
                .filter(clock -> !ArchiveProcess.HANDOVER_TERM.equals(clock.code()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(ClockView clock) {
        String whose =
                clock.personId() == null ? "全案" : files.person(clock.personId()).name();
        String until = clock.dueOn() == null ? "" : "，至" + clock.dueOn();
        return "%s的“%s”期限%s%s。".formatted(whose, clock.name(), clock.state().label(), until);
    }
}
