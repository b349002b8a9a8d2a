package cn.rongjiu.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a party how he stands in each of his cases, and what he may do next and until when. */
@Component
class MyCases {

    /** Terms in which a party may do something, and what. */
    private static final Map<String, String> HIS_TERMS = Map.of(
            "T06", "提出陈述、申辩",
            "T09", "对公示提出异议",
            "T15", "申请复核",
            "T17", "提出申诉",
            "T17-direct", "提出申诉");

    /** The step in which what these terms allow is done; while it is open, it tells the same. */
    private static final String APPEAL = "lodgeAppeal";

    private static final Set<String> OF_THE_APPEAL = Set.of("T15", "T17", "T17-direct");

    private final CaseDoor door;
    private final CasePapers papers;
    private final OpenSteps steps;
    private final Petitions petitions;

    MyCases(CaseDoor door, CasePapers papers, OpenSteps steps, Petitions petitions) {
        this.door = door;
        this.papers = papers;
        this.steps = steps;
        this.petitions = petitions;
    }

    List<MyCase> of(CasePage found) {
        return found.items().stream().map(this::mine).toList();
    }

    private MyCase mine(CaseItem item) {
        OpenCase open = door.open(item.number());
        List<CaseSheet.PersonLine> parts =
                open.persons().stream().map(CaseSheet.PersonLine::of).toList();
        boolean over = open.file().closedAt() != null || item.isStub();
        return new MyCase(item, parts, over ? List.of() : turns(open), over ? List.of() : petitions.of(item.number()));
    }

    private List<MyCase.Turn> turns(OpenCase open) {
        List<OpenStep> his = steps.of(open).stream().filter(OpenStep::mayWork).toList();
        Set<String> keys = his.stream().map(OpenStep::key).collect(Collectors.toSet());
        List<CasePapers.ClockLine> terms = papers.clocks(open).clocks().stream()
                .filter(clock -> HIS_TERMS.containsKey(clock.code()) && isOpen(clock))
                .toList();
        List<MyCase.Turn> turns = new ArrayList<>();
        his.stream().map(step -> turn(step, terms)).forEach(turns::add);
        terms.stream()
                .filter(clock -> !(keys.contains(APPEAL) && OF_THE_APPEAL.contains(clock.code())))
                .map(clock -> new MyCase.Turn(HIS_TERMS.get(clock.code()), clock.personName(), clock.dueOn(), null))
                .forEach(turns::add);
        return turns;
    }

    private static boolean isOpen(CasePapers.ClockLine clock) {
        return "RUNNING".equals(clock.state()) && !clock.overdue() && clock.dueOn() != null;
    }

    private static MyCase.Turn turn(OpenStep step, List<CasePapers.ClockLine> terms) {
        LocalDate until = step.due() == null ? null : step.due().toLocalDate();
        return new MyCase.Turn(step.name() + level(step, terms), step.personName(), until, step.id());
    }

    /** Which level of remedy the step opens. */
    private static String level(OpenStep step, List<CasePapers.ClockLine> terms) {
        return terms.stream()
                .filter(clock -> APPEAL.equals(step.key()) && OF_THE_APPEAL.contains(clock.code()))
                .filter(clock -> Objects.equals(clock.personId(), step.personId()))
                .map(clock -> "（" + HIS_TERMS.get(clock.code()) + "）")
                .findFirst()
                .orElse("");
    }
}
