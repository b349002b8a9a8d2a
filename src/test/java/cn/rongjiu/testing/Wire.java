package cn.rongjiu.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's requests: a program's with a password in each, or a browser's after signing in once. */
final class Wire {

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();
    private static final Pattern MASKED = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client;
    private final Consumer<HttpRequest.Builder> dress;

    private Wire(String base, HttpClient client, Consumer<HttpRequest.Builder> dress) {
        this.base = base;
        this.client = client;
        this.dress = dress;
    }

    static Wire program(String base, String id) {
        String secret =
                Base64.getEncoder().encodeToString((id + ":" + Procedure.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return new Wire(base, PROGRAM, request -> request.header("Authorization", "Basic " + secret));
    }

    static Wire browser(String base, String id) {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        Wire wire = new Wire(base, client, request -> cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token)));
        wire.signIn(id);
        return wire;
    }

    Answer get(String path) {
        return answer(send(request(path)));
    }

    Answer post(String path, Object body) {
        return answer(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Values.text(body)))));
    }

    private void signIn(String id) {
        Matcher token = MASKED.matcher(send(request("/login")).body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(id, Procedure.PASSWORD, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        // the first look at Tasklist hands out its token
        get("/camunda/app/tasklist/default/");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        dress.accept(request);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), Values.read(response.body()));
    }
}
