package cn.rongjiu.desk;

import cn.rongjiu.notice.Notices;
import cn.rongjiu.notice.RemedyRoutes;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What concerns a person himself: his cases with their terms, and what he was told. */
@Controller
class MyPage {

    private final CaseSearch search;
    private final MyCases cases;
    private final Notices notices;
    private final RemedyRoutes routes;
    private final Visitors visitors;

    MyPage(CaseSearch search, MyCases cases, Notices notices, RemedyRoutes routes, Visitors visitors) {
        this.search = search;
        this.cases = cases;
        this.notices = notices;
        this.routes = routes;
        this.visitors = visitors;
    }

    @GetMapping("/my")
    String show(HttpServletRequest request, Model model) {
        Parameters.only(request);
        Visitor visitor = visitors.present();
        CasePage found = search.own(visitor);
        model.addAttribute("cases", cases.of(found));
        model.addAttribute("more", found.total() > found.items().size());
        model.addAttribute("notices", notices.forUser(visitor.userId()));
        model.addAttribute("mayApply", visitor.isIn("applicant", "intake"));
        model.addAttribute("apply", Tasklist.APPLY);
        model.addAttribute("ownRoute", routes.own());
        model.addAttribute("otherRoutes", routes.others());
        model.addAttribute("appealLate", Tasklist.APPEAL_LATE);
        model.addAttribute("task", Tasklist.TASK);
        return "my";
    }
}
