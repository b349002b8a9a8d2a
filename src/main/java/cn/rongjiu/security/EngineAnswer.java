package cn.rongjiu.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the engine's REST interface answers when something is refused or breaks: the sentence, never the exception. */
class EngineAnswer<T extends Throwable> implements ExceptionMapper<T> {

    private static final String REFUSED = "Refusal";

    @Override
    public Response toResponse(T problem) {
        Verdict verdict = Verdict.of(problem);
        return verdict == null ? other(problem) : answer(verdict);
    }

    private Response other(T problem) {
        int status = problem instanceof JsonProcessingException
                ? 400
                : ExceptionHandlerHelper.getInstance().getStatus(problem).getStatusCode();
        if (status >= 500) {
            return answer(Faults.log(problem));
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
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
}
