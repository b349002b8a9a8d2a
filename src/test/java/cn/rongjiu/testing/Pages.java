package cn.rongjiu.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the house as somebody sees them who is signed in at a browser, forms included. */
public final class Pages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    Pages(String base, String id) {
        this.base = base;
        submit("/login", "/login", Map.of("username", id, "password", Procedure.PASSWORD));
    }

    /** A page, where the way there ended. */
    public record Page(int status, String address, String text) {}

    public Page open(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** Opens a page and sends a form from there as the browser does. */
    public Page submit(String page, String form, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher token = TOKEN.matcher(open(page).text());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(form, all);
    }

    /** Sends a form that no page of ours gave out. */
    public Page post(String form, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri().getPath(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
