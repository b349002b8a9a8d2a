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
    private final Notices notices;
    private final RemedyRoutes routes;
    private final Visitors visitors;

    MyPage(CaseSearch search, Notices notices, RemedyRoutes routes, Visitors visitors) {
        this.search = search;
        this.notices = notices;
        this.routes = routes;
        this.visitors = visitors;
    }

    @GetMapping("/my")
    String show(HttpServletRequest request, Model model) {
        Parameters.only(request);
        Visitor visitor = visitors.present();
        model.addAttribute("found", search.own(visitor));
        model.addAttribute("notices", notices.forUser(visitor.userId()));
        model.addAttribute("mayApply", visitor.isIn("applicant", "intake"));
        model.addAttribute("apply", Tasklist.APPLY);
        model.addAttribute("ownRoute", routes.own());
        model.addAttribute("otherRoutes", routes.others());
        model.addAttribute("appealLate", Tasklist.APPEAL_LATE);
        return "my";
    }
}
