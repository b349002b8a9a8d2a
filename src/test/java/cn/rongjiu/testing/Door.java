package cn.rongjiu.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;

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
            return who.inJava(engine -> {
                engine.getTaskService().complete(task, Values.ofJava(fields));
                return new Answer(204, JsonNodeFactory.instance.objectNode());
            });
        }

        @Override
        Answer start(Somebody who, Map<String, ?> fields) {
            return who.inJava(engine -> {
                ProcessInstance started = engine.getFormService()
                        .submitStartForm(Values.definition(engine, "tolerance-case"), Values.ofJava(fields));
                return new Answer(
                        200,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("id", started.getId())
                                .put("businessKey", started.getBusinessKey()));
            });
        }
    };

    abstract Answer complete(Somebody who, String task, Map<String, ?> fields);

    abstract Answer start(Somebody who, Map<String, ?> fields);
}
