package cn.rongjiu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;

/** A named person who acts through the doors of the running application. */
public final class Somebody {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String id;
    private final Procedure procedure;

    Somebody(String id, Procedure procedure) {
        this.id = id;
        this.procedure = procedure;
    }

    public String id() {
        return id;
    }

    /** Files the application and returns the number of the new case. */
    public String applies(Application application) {
        List<String> before = procedure.caseNumbers();
        tries(application).isDone();
        List<String> after = new ArrayList<>(procedure.caseNumbers());
        after.removeAll(before);
        assertThat(after).hasSize(1);
        procedure.settle(after.get(0));
        return after.get(0);
    }

    public Answer tries(Application application) {
        return procedure.door().start(this, application.fields());
    }

    /** Fills in a step; it must succeed. */
    public Doing completes(String task) {
        return new Doing(procedure, this, task, true);
    }

    /** Fills in a step and looks at the answer. */
    public Doing tries(String task) {
        return new Doing(procedure, this, task, false);
    }

    public void sees(String task, String caseNumber) {
        assertThat(tasks(task, caseNumber)).as("%s: %s", id, task).isNotEmpty();
    }

    public void doesNotSee(String task, String caseNumber) {
        assertThat(tasks(task, caseNumber)).as("%s: %s", id, task).isEmpty();
    }

    /** What the form of the step shows him. */
    public JsonNode reads(String task, String caseNumber) {
        return get("/engine-rest/task/" + tasks(task, caseNumber).get(0) + "/form-variables?deserializeValues=false")
                .isDone()
                .body();
    }

    List<String> tasks(String task, String caseNumber) {
        Answer found = get("/engine-rest/task?taskDefinitionKey=" + task + "&processInstanceBusinessKey=" + caseNumber);
        return found.isDone().body().findValuesAsText("id");
    }

    public Answer get(String path) {
        return send(to(path));
    }

    public Answer post(String path, Object body) {
        return send(
                to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(Values.text(body))));
    }

    /** Acts through the engine's services, as this person. */
    Answer inJava(Function<ProcessEngine, Answer> work) {
        ProcessEngine engine = procedure.engine();
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(id, groups);
        try {
            return work.apply(engine);
        } catch (Refusal refusal) {
            return new Answer(refusal.status(), Values.JSON.createObjectNode().put("message", refusal.getMessage()));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private HttpRequest.Builder to(String path) {
        String secret = id + ":" + Procedure.PASSWORD;
        return HttpRequest.newBuilder(URI.create(procedure.base() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), Values.read(answer.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
