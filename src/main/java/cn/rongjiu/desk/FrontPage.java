package cn.rongjiu.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The doors of the house; each person sees those he may use. */
@Controller
class FrontPage {

    /** @param about one sentence on what lies behind */
    record DoorSign(String address, String name, String about) {}

    private final Visitors visitors;

    FrontPage(Visitors visitors) {
        this.visitors = visitors;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("doors", doors(visitors.present()));
        return "front";
    }

    static List<DoorSign> doors(Visitor visitor) {
        boolean admin = visitor.isIn("camunda-admin");
        boolean keeper = visitor.isIn("camunda-admin", "designer", "supervisor");
        List<DoorSign> doors = new ArrayList<>();
        if (admin || visitor.groups().stream().anyMatch(group -> !"designer".equals(group))) {
            doors.add(new DoorSign(Tasklist.HOME, "案件办理", "签收、办理待办事项，按期限排序"));
        }
        if (visitor.isIn("applicant") || !keeper) {
            doors.add(new DoorSign("/my", "我的申请", "提出申请，查看本人案件的进度、通知和期限"));
        }
        doors.add(new DoorSign("/cases", "案件查询", "按案号、事项、姓名或者环节查找有权查看的案件"));
        doors.add(new DoorSign("/notices", "公示", "本单位、系统内和向社会公开的容错认定公示"));
        if (keeper) {
            doors.add(new DoorSign("/camunda/app/cockpit/default/", "流程监控", "运行中的案件、停滞的原因和处置"));
        }
        if (admin) {
            doors.add(new DoorSign("/camunda/app/admin/default/", "用户管理", "账号、分组与权限"));
        }
        doors.add(new DoorSign("/password", "修改密码", "定期更换登录密码"));
        return doors;
    }
}
