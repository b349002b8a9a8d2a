package cn.rongjiu.testing;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Skips a group that cannot run here, and counts what ran. */
class GroupExtension implements ExecutionCondition, BeforeTestExecutionCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        GroupSummary summary = summary(context);
        List<String> lacks =
                groups(context).stream().flatMap(group -> group.lack().stream()).toList();
        if (lacks.isEmpty()) {
            return ConditionEvaluationResult.enabled("the group can run here");
        }
        groups(context).forEach(summary::skipped);
        return ConditionEvaluationResult.disabled(String.join("; ", lacks));
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        groups(context).forEach(summary(context)::ran);
    }

    private static List<TestGroup> groups(ExtensionContext context) {
        return Arrays.stream(TestGroup.values())
                .filter(group -> context.getTags().contains(group.tag()))
                .toList();
    }

    /** Kept at the root, so that JUnit closes it, and it reports, when all tests are done. */
    private static GroupSummary summary(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(GroupExtension.class))
                .getOrComputeIfAbsent(GroupSummary.class);
    }
}
