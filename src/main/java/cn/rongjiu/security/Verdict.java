package cn.rongjiu.security;

import cn.rongjiu.engine.Refusal;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/** What a person is told when something is not done: a status, a Chinese sentence, a sentence for each field. */
record Verdict(int status, String sentence, Map<String, String> fields) {

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "请求有误，请检查填写的内容后重试。",
            401, "请先登录。",
            403, "您没有办理此事项的权限。如确需办理，请联系系统管理员。",
            404, "没有找到您要的内容，它可能已被移走，或您无权查看。",
            405, "此地址不支持这种操作方式。",
            409, "内容刚刚已被他人更改，请刷新后重试。",
            413, "提交的内容过大，请精简后重试。",
            415, "不支持这种格式的内容。",
            500, "系统出现故障，本次操作未保存，请稍后重试。");

    private static final Map<Integer, String> TITLES =
            Map.of(400, "请求有误", 401, "未登录", 403, "无权办理", 404, "没有找到", 409, "状态不符", 422, "无法回答", 500, "系统故障");

    Verdict(int status, String sentence) {
        this(status, sentence, Map.of());
    }

    static String sentence(int status) {
        return SENTENCES.getOrDefault(status, SENTENCES.get(status < 500 ? 400 : 500));
    }

    /** What the cause chain says about a no that is the person's own affair; null when it says nothing. */
    static Verdict of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new Verdict(refusal.status(), refusal.getMessage(), refusal.fields());
            }
            Verdict known = ofEngine(cause);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static Verdict ofEngine(Throwable cause) {
        if (cause instanceof OptimisticLockingException) {
            return new Verdict(409, sentence(409));
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return new Verdict(409, "此事项已暂停办理，恢复后方可继续。");
        }
        return cause instanceof AuthorizationException ? new Verdict(403, sentence(403)) : null;
    }

    /** Something broke: the reference leads to the log, the sentence tells nothing of the cause. */
    static Verdict fault(String reference) {
        return new Verdict(500, sentence(500) + "如仍不行，请将编号 " + reference + " 告知系统管理员。");
    }

    String title() {
        return TITLES.getOrDefault(status, TITLES.get(status < 500 ? 400 : 500));
    }

    ModelAndView page() {
        return new ModelAndView("error", Map.of("title", title(), "sentence", sentence, "status", status));
    }

    ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), sentence);
        problem.setTitle(title());
        if (!fields.isEmpty()) {
            problem.setProperty("fields", fields);
        }
        return problem;
    }
}
