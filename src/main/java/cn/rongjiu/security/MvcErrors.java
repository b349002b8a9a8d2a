package cn.rongjiu.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers what our own controllers throw: problem+json under {@code /api}, a page elsewhere. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MvcErrors {

    @ExceptionHandler(Exception.class)
    Object answer(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        Verdict verdict = verdict(problem);
        if (Paths.isApi(request)) {
            return ResponseEntity.status(verdict.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(verdict.problem());
        }
        response.setStatus(verdict.status());
        return verdict.page();
    }

    private static Verdict verdict(Exception problem) {
        Verdict known = Verdict.of(problem);
        return known == null ? malformed(problem) : known;
    }

    private static Verdict malformed(Exception problem) {
        if (problem instanceof MissingServletRequestParameterException missing) {
            return new Verdict(400, "缺少参数 " + missing.getParameterName() + "。");
        }
        if (problem instanceof MethodArgumentTypeMismatchException mismatch) {
            return new Verdict(400, "参数 " + mismatch.getName() + " 的格式不正确。");
        }
        if (problem instanceof HttpMessageNotReadableException) {
            return new Verdict(400, "请求内容不是可读的 JSON，或其中的值类型不对。");
        }
        if (problem instanceof BindException invalid) {
            return fields(invalid);
        }
        return other(problem);
    }

    private static Verdict other(Exception problem) {
        if (problem instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            int status = answer.getStatusCode().value();
            return new Verdict(status, Verdict.sentence(status));
        }
        if (problem instanceof AccessDeniedException) {
            return new Verdict(403, Verdict.sentence(403));
        }
        if (problem instanceof TypeMismatchException) {
            return new Verdict(400, Verdict.sentence(400));
        }
        return Faults.log(problem);
    }

    private static Verdict fields(BindException invalid) {
        Map<String, String> fields = new LinkedHashMap<>();
        invalid.getFieldErrors().forEach(error -> fields.putIfAbsent(error.getField(), error.getDefaultMessage()));
        return new Verdict(400, Verdict.sentence(400), fields);
    }
}
