package cn.rongjiu.desk;

import cn.rongjiu.casefile.CaseEnds;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.document.PrintedNumber;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Stage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the first sheet of a case file as its reader may have it. */
@Component
class CaseSheets {

    private static final Map<String, String> CHANNELS =
            Map.of("SELF", "本人申请", "UNIT", "单位申请", "PROPOSAL", "管理机关建议", "EX_OFFICIO", "问责机关依职权");

    private final CaseListMapper mapper;
    private final CaseEnds ends;
    private final OpenSteps steps;
    private final PrintedNumber printed;
    private final People people;

    CaseSheets(CaseListMapper mapper, CaseEnds ends, OpenSteps steps, PrintedNumber printed, People people) {
        this.mapper = mapper;
        this.ends = ends;
        this.steps = steps;
        this.printed = printed;
        this.people = people;
    }

    CaseSheet of(OpenCase open) {
        CaseFile file = open.file();
        Stage stage = CaseLines.stage(
                mapper.standing(List.of(file.caseNumber())).stream()
                        .map(open::shown)
                        .toList(),
                open.persons());
        return new CaseSheet(
                file.caseNumber(),
                printed.of(file.caseNumber()),
                file.matter(),
                file.channel(),
                CHANNELS.get(file.channel()),
                file.occurredOn(),
                file.receivedOn(),
                file.filingNumber(),
                people.displayName(file.applicant()),
                open.state().name(),
                open.state().label(),
                stage == null ? null : stage.room(),
                stage == null ? null : stage.label(),
                file.closedAt(),
                ends.of(file.caseNumber())
                        .map(end -> Ending.of(end, open.isInside()))
                        .orElse(null),
                open.persons().stream().map(CaseSheet.PersonLine::of).toList(),
                steps.of(open));
    }
}
