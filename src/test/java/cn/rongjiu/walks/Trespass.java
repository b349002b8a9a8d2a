package cn.rongjiu.walks;

import cn.rongjiu.walks.OpenTask.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One thing that must be refused: by the wrong person, at the wrong time or with the wrong value. */
record Trespass(String what, String user, String taskId, Map<String, Object> values) {

    /** By somebody who is not entitled, with values that would do. */
    static Trespass wrongPerson(OpenTask task, String stranger, Map<String, Object> values) {
        return new Trespass("wrong person " + stranger, stranger, task.id(), values);
    }

    /** A step that is done already, with another answer than the one that counted. */
    static Trespass tooLate(String user, String doneTask, Map<String, Object> values) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put("surprise", "x");
        return new Trespass("a step already done", user, doneTask, changed);
    }

    /** All that is wrong in itself at this step, whoever sends it in. */
    static List<Trespass> wrongValues(OpenTask task, String user, List<Field> form, Map<String, Object> values) {
        List<Trespass> found = new ArrayList<>();
        found.add(changed(task, user, values, "unknown field", "surprise", "x"));
        first(form, field -> field.type().equals("select"))
                .forEach(field ->
                        found.add(changed(task, user, values, "unknown option", field.key(), "NO_SUCH_OPTION")));
        first(form, field -> field.type().equals("taglist"))
                .forEach(field -> found.add(
                        changed(task, user, values, "unknown option", field.key(), List.of("NO_SUCH_OPTION"))));
        first(form, field -> field.type().equals("checkbox"))
                .forEach(field -> found.add(changed(task, user, values, "a text for a flag", field.key(), "是的")));
        first(form, field -> field.type().equals("textarea"))
                .forEach(field ->
                        found.add(changed(task, user, values, "too long a text", field.key(), "长".repeat(20_001))));
        form.stream().filter(Field::required).forEach(field -> found.add(without(task, user, values, field.key())));
        found.addAll(againstTheRules(task, user, form, values));
        return found;
    }

    /** What the form cannot know: what the rules of the step forbid, whatever else is filled in. */
    private static List<Trespass> againstTheRules(
            OpenTask task, String user, List<Field> form, Map<String, Object> values) {
        return switch (task.key()) {
            case "appointInvestigators" ->
                List.of(changed(
                        task,
                        user,
                        values,
                        "one investigator",
                        "investigators",
                        List.of(choice(form, "investigators"))));
            case "giveDisciplineOpinion" -> votes(task, user, form, values, "discipline");
            case "giveOrganisationOpinion" -> votes(task, user, form, values, "organisation");
            case "evaluateIndependently" -> List.of(changed(task, user, values, "a score of 101", "scoreLoss", 101));
            case "issueDecision" ->
                List.of(changed(task, user, values, "a decision of the future", "decidedOn", "2027-01-01"));
            case "serveDecision", "serveAppealDecision" ->
                List.of(changed(task, user, values, "service in the future", "servedOn", "2027-01-01"));
            case "recordMeasure" ->
                List.of(changed(task, user, values, "a measure of the future", "measureOn", "2027-01-01"));
            case "approveStart" -> List.of(unfounded(task, user, values, "startApproved", "startReason"));
            case "reviewSecrecy" -> List.of(unfounded(task, user, values, "releaseApproved", "releaseReason"));
            case "admitAppeal" ->
                List.of(
                        unfounded(task, user, values, "appealAdmitted", "appealAdmittedReason"),
                        changed(task, user, values, "one handler", "appealHandlers", List.of(user)));
            case "decideAppeal" ->
                List.of(
                        changed(task, user, values, "an aggravating correction", "appealCorrectionOrdered", true),
                        changed(
                                task,
                                user,
                                values,
                                "remitted with a grade",
                                Map.of("appealDecision", "REMIT", "appealVerdict", "EXEMPT")),
                        changed(
                                task,
                                user,
                                values,
                                "a heavier grade upheld",
                                Map.of("appealDecision", "CHANGE", "appealVerdict", "REFUSE")));
            default -> List.of();
        };
    }

    private static List<Trespass> votes(
            OpenTask task, String user, List<Field> form, Map<String, Object> values, String body) {
        List<String> members = form.stream()
                .filter(field -> field.key().equals(body + "Votes"))
                .findFirst()
                .orElseThrow()
                .choices();
        return List.of(
                changed(
                        task,
                        user,
                        values,
                        "a verdict nobody voted for",
                        Map.of(body + "Votes", Ballot.carries(members, "REFUSE", false), body + "Verdict", "LIGHTER")),
                changed(
                        task,
                        user,
                        values,
                        "a member left out",
                        Map.of(
                                body + "Votes",
                                Ballot.carries(members.subList(1, members.size()), "REFUSE", false),
                                body + "Verdict",
                                "REFUSE")));
    }

    private static Trespass unfounded(
            OpenTask task, String user, Map<String, Object> values, String flag, String reason) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(flag, false);
        changed.remove(reason);
        return new Trespass(flag + " denied without a reason", user, task.id(), changed);
    }

    private static String choice(List<Field> form, String key) {
        return form.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow()
                .choices()
                .get(0);
    }

    private static List<Field> first(List<Field> form, Predicate<Field> which) {
        return form.stream().filter(which).limit(1).toList();
    }

    private static Trespass without(OpenTask task, String user, Map<String, Object> values, String key) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.remove(key);
        return new Trespass("without " + key, user, task.id(), changed);
    }

    private static Trespass changed(
            OpenTask task, String user, Map<String, Object> values, String what, String key, Object value) {
        return changed(task, user, values, what, Map.of(key, value));
    }

    private static Trespass changed(
            OpenTask task, String user, Map<String, Object> values, String what, Map<String, Object> others) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.putAll(others);
        return new Trespass(what, user, task.id(), changed);
    }
}
