package cn.rongjiu.publicity;

import cn.rongjiu.engine.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The notice boards: one for everybody, one for those who are signed in (P7). */
@Controller
class NoticePage {

    private static final String PUBLIC = "/public/notices";
    private static final String INSIDE = "/notices";

    private final NoticeBoard board;

    NoticePage(NoticeBoard board) {
        this.board = board;
    }

    @GetMapping(PUBLIC)
    String everybody(Model model) {
        return list(board.forEverybody(), PUBLIC, model);
    }

    @GetMapping(PUBLIC + "/{id}")
    String everybody(@PathVariable String id, Model model) {
        return notice(board.forEverybody(id), PUBLIC, model);
    }

    @GetMapping(INSIDE)
    String signedIn(Model model) {
        return list(board.forSignedIn(), INSIDE, model);
    }

    @GetMapping(INSIDE + "/{id}")
    String signedIn(@PathVariable String id, Model model) {
        return notice(board.forSignedIn(id), INSIDE, model);
    }

    private static String list(List<NoticeView> notices, String board, Model model) {
        model.addAttribute("notices", notices);
        model.addAttribute("board", board);
        return "notices";
    }

    private static String notice(Optional<NoticeView> notice, String board, Model model) {
        model.addAttribute("notice", notice.orElseThrow(() -> Refusal.unknown("没有这个公示，或者不在您可以查看的范围内。")));
        model.addAttribute("board", board);
        return "notice";
    }
}
