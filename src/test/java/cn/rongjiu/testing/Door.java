package cn.rongjiu.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.function.BiConsumer;

/** The ways in by which a person may fill in a step. */
public enum Door {
    SUBMIT_FORM {
        @Override
        Answer complete(Somebody who, String task, Map<String, ?> fields) {
            return who.post("/engine-rest/task/" + task + "/submit-form", Values.ofRest(fields));
        }

        @Override
        Answer start(Somebody who, Map<String, ?> fields) {
            return who.post("/engine-rest/process-definition/key/tolerance-case/submit-form", Values.ofRest(fields));
        }
    },
    COMPLETE {
        @Override
        Answer complete(Somebody who, String task, Map<String, ?> fields) {
            return who.post("/engine-rest/task/" + task + "/complete", Values.ofRest(fields));
        }

        /** A start has no second door over REST; Tasklist uses the same resource below another root. */
        @Override
        Answer start(Somebody who, Map<String, ?> fields) {
            return who.post(
                    "/engine-rest/engine/default/process-definition/key/tolerance-case/submit-form",
                    Values.ofRest(fields));
        }
    },
    JAVA {
        @Override
        Answer complete(Somebody who, String task, Map<String, ?> fields) {
            return call(who, fields, (engine, values) -> engine.getTaskService().complete(task, values));
        }

        @Override
        Answer start(Somebody who, Map<String, ?> fields) {
            return call(who, fields, (engine, values) -> engine.getFormService()
                    .submitStartForm(Values.definition(engine, "tolerance-case"), values));
        }
    };

    abstract Answer complete(Somebody who, String task, Map<String, ?> fields);

    abstract Answer start(Somebody who, Map<String, ?> fields);

    private static Answer call(
            Somebody who,
            Map<String, ?> fields,
            BiConsumer<org.camunda.bpm.engine.ProcessEngine, Map<String, Object>> work) {
        return who.inJava(engine -> {
            work.accept(engine, Values.ofJava(fields));
            return new Answer(204, JsonNodeFactory.instance.objectNode());
        });
    }
}
