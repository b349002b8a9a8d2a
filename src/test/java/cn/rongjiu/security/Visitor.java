package cn.rongjiu.security;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a browser of his own, or a program with a name and a password. */
final class Visitor {

    private static final Pattern MASKED = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String house;
    private String authorization;

    Visitor(int port) {
        this.house = "http://localhost:" + port;
    }

    static Visitor signedIn(int port, String id) {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.signIn(id, HousePeople.PASSWORD);
        if (visitor.location(answer).contains("error")) {
            throw new AssertionError("no sign-in for " + id);
        }
        return visitor;
    }

    static Visitor program(int port, String id, String password) {
        Visitor visitor = new Visitor(port);
        visitor.authorization =
                "Basic " + Base64.getEncoder().encodeToString((id + ":" + password).getBytes(StandardCharsets.UTF_8));
        return visitor;
    }

    HttpResponse<String> signIn(String id, String password) {
        return submit("/login", "username=" + encode(id) + "&password=" + encode(password));
    }

    /** Opens the page, then sends its form as a browser would. */
    HttpResponse<String> submit(String page, String fields) {
        return submitTo(page, page, fields);
    }

    HttpResponse<String> submitTo(String target, String page, String fields) {
        Matcher token = MASKED.matcher(get(page).body());
        String csrf = token.find() ? "&_csrf=" + encode(token.group(1)) : "";
        return send(to(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + csrf)));
    }

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    HttpResponse<String> page(String path) {
        return send(to(path).header("Accept", "text/html"));
    }

    /** A script's call with the tokens it finds in its cookies. */
    HttpResponse<String> call(String method, String path, String body) {
        String cookie = path.startsWith("/camunda") ? "XSRF-TOKEN" : "RJ-CSRF";
        HttpRequest.Builder request = to(path);
        String token = cookie(cookie);
        return send((token == null ? request : request.header("X-XSRF-TOKEN", token))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> callWithoutToken(String method, String path, String body) {
        return send(to(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .reduce((first, second) -> second)
                .map(HttpCookie::getValue)
                .orElse(null);
    }

    void useSession(String id) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(house), cookie);
    }

    /** Where a redirect leads inside the house. */
    String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(house, "");
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
