package cn.rongjiu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;

/** A named person who acts through the doors of the running application. */
public final class Somebody {

    private final String id;
    private final Procedure procedure;
    private final Wire wire;

    Somebody(String id, Procedure procedure) {
        this(id, procedure, Wire.program(procedure.base(), id));
    }

    private Somebody(String id, Procedure procedure, Wire wire) {
        this.id = id;
        this.procedure = procedure;
        this.wire = wire;
    }

    /** The same person at a browser, signed in once. */
    public Somebody atABrowser() {
        return new Somebody(id, procedure, Wire.browser(procedure.base(), id));
    }

    /** The pages of the house as this person sees them at a browser. */
    public Pages pages() {
        return new Pages(procedure.base(), id);
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
        Map<String, Object> fields = application.fields();
        return procedure.watch().during(Deed.start("tolerance-case", id, fields), () -> procedure
                .door()
                .start(this, fields));
    }

    /** Files the application under a number of his own, by REST and by Java. */
    public List<Answer> appliesUnder(String number, Application application) {
        Map<String, Object> body = new LinkedHashMap<>(Values.ofRest(application.fields()));
        body.put("businessKey", number);
        return List.of(post("/engine-rest/process-definition/key/tolerance-case/submit-form", body), inJava(engine -> {
            engine.getFormService()
                    .submitStartForm(
                            Values.definition(engine, "tolerance-case"), number, Values.ofJava(application.fields()));
            return new Answer(200, Values.JSON.createObjectNode());
        }));
    }

    /** Sends in a step he has open already. */
    public Answer submits(String taskId, Map<String, ?> fields) {
        return procedure.door().complete(this, taskId, fields);
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
        return wire.get(path);
    }

    public Answer post(String path, Object body) {
        return procedure.watch().during(Deed.request(path, id), () -> wire.post(path, body));
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
}
