package cn.rongjiu.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside our controllers: in filters, in Camunda's webapps, on unknown paths. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        Verdict verdict = verdict(request);
        if (Paths.isApi(request)) {
            return ResponseEntity.status(verdict.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(verdict.problem());
        }
        response.setStatus(verdict.status());
        return verdict.page();
    }

    private static Verdict verdict(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem) {
            Verdict known = Verdict.of(problem);
            return known == null ? Faults.log(problem) : known;
        }
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                && HttpStatus.resolve(code) != null;
        int status = failed ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
        return new Verdict(status, Verdict.sentence(status));
    }
}
