package cn.rongjiu.engine;

import java.util.Locale;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads human steps out of the engine. */
final class Steps {

    private Steps() {}

    static Step of(TaskEntity task) {
        return new Step(
                task.getId(),
                task.getTaskDefinitionKey(),
                (String) task.getVariable("caseNumber"),
                (String) task.getVariable("personId"),
                task::getVariable);
    }

    /** A start form's step: there is no case yet. */
    static Step ofStart(String formKey) {
        return new Step(null, lowerCamel(formKey), null, null, variable -> null);
    }

    /** apply-for-tolerance → applyForTolerance. */
    static String lowerCamel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
