package cn.rongjiu.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person looks for a case. */
@Controller
class CaseListPage {

    private final CaseSearch search;
    private final Visitors visitors;

    CaseListPage(CaseSearch search, Visitors visitors) {
        this.search = search;
        this.visitors = visitors;
    }

    @GetMapping("/cases")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String page,
            HttpServletRequest request,
            Model model) {
        Parameters.only(request, "q", "stage", "page");
        model.addAttribute("q", q);
        model.addAttribute("stage", stage);
        model.addAttribute("stages", CaseLines.ORDER);
        model.addAttribute("found", search.find(visitors.present(), q, stage, Parameters.page(page)));
        return "cases";
    }
}
