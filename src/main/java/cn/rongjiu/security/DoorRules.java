package cn.rongjiu.security;

import static cn.rongjiu.security.Rule.post;
import static cn.rongjiu.security.Rule.put;
import static cn.rongjiu.security.Rule.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is open of the engine's REST interface, below its root. What stands nowhere is closed; members of
 * {@code camunda-admin} pass everywhere. Which rows a person sees behind an open path, the engine decides.
 */
final class DoorRules {

    /** Everybody who is signed in: look at one's tasks, hold them, fill in their forms, start a case. */
    static final List<Rule> EVERYBODY = Stream.of(
                    Stream.of(
                                    "task",
                                    "filter",
                                    "process-definition",
                                    "process-instance",
                                    "history/task",
                                    "history/user-operation",
                                    "history/process-instance")
                            .flatMap(Rule::query),
                    Stream.of(
                                    "engine",
                                    "version",
                                    "task/*",
                                    "task/*/form",
                                    "task/*/form-variables",
                                    "task/*/deployed-form",
                                    "task/*/rendered-form",
                                    "task/*/comment",
                                    "task/*/comment/*",
                                    "task/*/identity-links",
                                    "filter/*",
                                    "process-definition/*",
                                    "process-definition/key/*",
                                    "process-definition/**/startForm",
                                    "process-definition/**/form-variables",
                                    "process-definition/**/rendered-form",
                                    "process-definition/**/deployed-start-form",
                                    "process-definition/**/xml",
                                    "process-definition/**/diagram",
                                    "identity/groups",
                                    "identity/password-policy",
                                    "authorization/check",
                                    "user/*/profile",
                                    "group",
                                    "group/count",
                                    "group/*")
                            .map(Rule::read),
                    Stream.of(
                                    "task/*/claim",
                                    "task/*/unclaim",
                                    "task/*/complete",
                                    "task/*/submit-form",
                                    "task/*/comment/create",
                                    "process-definition/**/submit-form",
                                    "identity/verify")
                            .map(Rule::post),
                    Stream.of("list", "count", "singleResult")
                            .map(ask -> Rule.any(Set.of("GET", "POST"), "filter/*/" + ask)))
            .flatMap(rules -> rules)
            .toList();

    /** Who looks after the running procedure, or its drawings, reads what the engine shows him. */
    static final List<Rule> READERS = Stream.of(
                    Stream.of(read("**")),
                    Stream.of(
                                    "job",
                                    "job-definition",
                                    "execution",
                                    "incident",
                                    "variable-instance",
                                    "external-task",
                                    "event-subscription",
                                    "deployment",
                                    "decision-definition",
                                    "decision-requirements-definition",
                                    "batch",
                                    "user",
                                    "history/*")
                            .flatMap(Rule::query))
            .flatMap(rules -> rules)
            .toList();

    /** Nobody, not even the administrator: a case is opened by its form alone, which gives it its number. */
    static final List<Rule> NOBODY = List.of(post("process-definition/**/start"));

    /** Who looks after the running procedure lets a failed step try again, now or later, or gives a task to another. */
    static final List<Rule> SUPERVISOR = List.of(
            put("job/*/retries"),
            put("job/*/duedate"),
            post("job/*/duedate/recalculate"),
            put("job-definition/*/retries"),
            post("task/*/assignee"));

    private DoorRules() {}
}
