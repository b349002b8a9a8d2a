package cn.rongjiu.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** What the engine's REST interface answers when something is refused or breaks: the sentence, never the exception. */
class EngineAnswer<T extends Throwable> implements ExceptionMapper<T> {

    private static final Pattern TASK = Pattern.compile(".*/task/([^/]+)/(?:claim|unclaim|complete|submit-form)/?");
    private static final String REFUSED = "Refusal";

    @Override
    public Response toResponse(T problem) {
        Verdict verdict = Verdict.of(problem);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (verdict == Verdict.LATE || verdict == null && speaksOfUnknownTask(problem)) {
            return answer(late(who, verdict));
        }
        return verdict == null ? other(problem, who) : answer(verdict);
    }

    private static Verdict late(Authentication who, Verdict known) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Matcher task = TASK.matcher(Paths.of(request));
        Verdict unknown = known == null ? new Verdict(404, "没有找到这项任务，它可能已撤回，请刷新任务列表。") : known;
        return task.matches() && who != null
                ? WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                        .getBean(WhoWasFirst.class)
                        .tell(task.group(1), who)
                        .orElse(unknown)
                : unknown;
    }

    private Response other(T problem, Authentication who) {
        int status = problem instanceof JsonProcessingException
                ? 400
                : ExceptionHandlerHelper.getInstance().getStatus(problem).getStatusCode();
        if (status >= 500) {
            return answer(Faults.log(problem));
        }
        if (who == null || !EngineIdentity.groups(who).contains(Groups.ADMIN)) {
            return answer(new Verdict(status, Verdict.sentence(status)));
        }
        ExceptionDto words = ExceptionHandlerHelper.getInstance().fromException(problem);
        words.setType(REFUSED);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(words)
                .build();
    }

    private static Response answer(Verdict verdict) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", verdict.status() < 500 ? REFUSED : "Fault");
        body.put("message", verdict.sentence());
        if (!verdict.fields().isEmpty()) {
            body.put("fields", verdict.fields());
        }
        return Response.status(verdict.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    private static boolean speaksOfUnknownTask(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Cannot find task with id")) {
                return true;
            }
        }
        return false;
    }
}
