package cn.rongjiu.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody hands the engine an expression to evaluate: keys such as {@code assigneeExpression} are refused in queries,
 * at any depth, and in filters to be stored. What a form carries is not searched: its keys are its own.
 */
final class ExpressionWall extends OncePerRequestFilter {

    private static final int LIMIT = 4 * 1024 * 1024;
    private static final Pattern ENGINE = Pattern.compile("(?:/engine-rest|/camunda/api/engine)(?:/.*)?");
    private static final Pattern FORM = Pattern.compile(".*/(?:submit-form|complete)/?");
    private static final String SENTENCE = "查询条件中不允许使用表达式（以 Expression 结尾的条件）。";

    private final JsonFactory json = new JsonFactory();
    private final Answers answers;

    ExpressionWall(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ENGINE.matcher(Paths.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (QueryKeys.of(request).anyMatch(ExpressionWall::isExpression)) {
            answers.problem(response, new Verdict(400, SENTENCE));
            return;
        }
        if (isUpload(request) || FORM.matcher(Paths.of(request)).matches()) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        Verdict verdict = body.length > LIMIT ? new Verdict(413, Verdict.sentence(413)) : judge(body);
        if (verdict == null) {
            chain.doFilter(new ReadAgain(request, body), response);
        } else {
            answers.problem(response, verdict);
        }
    }

    private Verdict judge(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
                    return new Verdict(400, SENTENCE);
                }
            }
            return null;
        } catch (JsonProcessingException unreadable) {
            return new Verdict(400, "请求内容不是可读的 JSON。");
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    private static boolean isExpression(String key) {
        return key.regionMatches(true, key.length() - 10, "Expression", 0, 10);
    }
}
