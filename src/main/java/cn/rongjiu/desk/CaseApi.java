package cn.rongjiu.desk;

import cn.rongjiu.casefile.SecretLevel;
import cn.rongjiu.record.CaseRecord;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases for programs, each as the person who signed in may read it. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "cases", description = "What the signed-in person may read; any other case is answered like none (404).")
class CaseApi {

    private final CaseSearch search;
    private final CaseDoor door;
    private final CaseSheets sheets;
    private final CasePapers papers;
    private final CaseHistory history;
    private final CaseRecord records;
    private final Visitors visitors;

    CaseApi(
            CaseSearch search,
            CaseDoor door,
            CaseSheets sheets,
            CasePapers papers,
            CaseHistory history,
            CaseRecord records,
            Visitors visitors) {
        this.search = search;
        this.door = door;
        this.sheets = sheets;
        this.papers = papers;
        this.history = history;
        this.records = records;
        this.visitors = visitors;
    }

    @GetMapping
    @Operation(summary = "Cases, newest first, twenty a page; a stub shows number, level and custodian only")
    CasePage list(
            @Parameter(description = "part of a case number, matter or name") @RequestParam(required = false) String q,
            @Parameter(description = "start, verification, determination or casefile") @RequestParam(required = false)
                    String stage,
            @Parameter(description = "1, 2, …") @RequestParam(required = false) String page,
            HttpServletRequest request) {
        Parameters.only(request, "q", "stage", "page");
        return search.find(visitors.present(), q, stage, Parameters.page(page));
    }

    @GetMapping("/{number}")
    @Operation(summary = "The case, its persons, and the human steps it waits for")
    Object sheet(@PathVariable String number, HttpServletRequest request) {
        Parameters.only(request);
        OpenCase open = door.open(number);
        return open.file().isStub() ? stub(open) : sheets.of(open);
    }

    @GetMapping("/{number}/record")
    @Operation(summary = "Every entry and whether its chain holds; not for parties")
    CaseHistory.History record(@PathVariable String number, HttpServletRequest request) {
        Parameters.only(request);
        return history.of(CaseDoor.withContent(door.openInside(number)));
    }

    @GetMapping("/{number}/record/verify")
    @Operation(summary = "Whether the record of the case is whole, and the first bad entry; not for parties")
    RecordCheck.OfCase verify(@PathVariable String number, HttpServletRequest request) {
        Parameters.only(request);
        return RecordCheck.of(records.verify(door.openInside(number).file().caseNumber()));
    }

    @GetMapping("/{number}/clock")
    @Operation(summary = "Where every term stands, and its ledger")
    CasePapers.Clocks clock(@PathVariable String number, HttpServletRequest request) {
        Parameters.only(request);
        return papers.clocks(CaseDoor.withContent(door.open(number)));
    }

    @GetMapping("/{number}/documents")
    @Operation(summary = "The registered documents")
    List<CasePapers.DocumentLine> documents(@PathVariable String number, HttpServletRequest request) {
        Parameters.only(request);
        return papers.documents(CaseDoor.withContent(door.open(number)));
    }

    static CaseItem.Stub stub(OpenCase open) {
        SecretLevel level = SecretLevel.valueOf(open.file().secretLevel());
        return new CaseItem.Stub(
                open.file().caseNumber(),
                level.name(),
                level.label(),
                open.file().custodian());
    }
}
