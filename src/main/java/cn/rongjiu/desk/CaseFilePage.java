package cn.rongjiu.desk;

import cn.rongjiu.casefile.CaseTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case file on screen, to read only. */
@Controller
class CaseFilePage {

    private final CaseDoor door;
    private final CaseSheets sheets;
    private final CasePapers papers;
    private final CaseHistory history;
    private final Drawings drawings;
    private final CaseTexts texts;
    private final Petitions petitions;

    CaseFilePage(
            CaseDoor door,
            CaseSheets sheets,
            CasePapers papers,
            CaseHistory history,
            Drawings drawings,
            CaseTexts texts,
            Petitions petitions) {
        this.door = door;
        this.sheets = sheets;
        this.papers = papers;
        this.history = history;
        this.drawings = drawings;
        this.texts = texts;
        this.petitions = petitions;
    }

    @GetMapping("/cases/{number}")
    String show(@PathVariable String number, HttpServletRequest request, Model model) {
        Parameters.only(request);
        OpenCase open = door.open(number);
        model.addAttribute("petitions", petitions.of(number));
        if (open.file().isStub()) {
            model.addAttribute("stub", CaseApi.stub(open));
            return "stub";
        }
        boolean inside = open.isInside();
        model.addAttribute("sheet", sheets.of(open));
        model.addAttribute("inside", inside);
        model.addAttribute("facts", open.reading().covers(null) ? facts(number) : null);
        model.addAttribute("drawings", drawings.of(open));
        model.addAttribute("steps", inside ? history.steps(open) : List.of());
        model.addAttribute("clocks", papers.clocks(open).clocks());
        model.addAttribute("documents", papers.documents(open));
        model.addAttribute("notices", papers.notices(open));
        model.addAttribute("task", Tasklist.TASK);
        return "case";
    }

    /** What the application tells. */
    private String facts(String number) {
        return texts.newest(number, null, "facts").orElse(null);
    }
}
