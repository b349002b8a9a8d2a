package cn.rongjiu.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes in a submission: checks it against form and rules, keeps what the rooms keep, and tells the record. */
@Component
class StepDesk {

    private final FormGuard guard;
    private final StepRooms rooms;
    private final Submissions submissions;
    private final ObjectProvider<TextStore> texts;
    private final ApplicationEventPublisher events;
    private final Actor actor;

    StepDesk(
            FormGuard guard,
            StepRooms rooms,
            Submissions submissions,
            ObjectProvider<TextStore> texts,
            ApplicationEventPublisher events,
            Actor actor) {
        this.guard = guard;
        this.rooms = rooms;
        this.submissions = submissions;
        this.texts = texts;
        this.events = events;
        this.actor = actor;
    }

    /** The process variables the step leaves; unset ones are null, unset check boxes false. */
    Map<String, Object> take(Step step, String name, FormSchema schema, Map<String, Object> submitted) {
        Sentences sentences = new Sentences();
        Submission submission = new Submission(step, guard.clean(schema, submitted, step, sentences), actor.id());
        sentences.refuse();
        rooms.of(step.key()).ifPresent(room -> room.check(submission, sentences));
        sentences.refuse();
        submissions.take(step.taskId(), submitted, submission.actor());
        keepTexts(schema, submission);
        rooms.of(step.key()).ifPresent(room -> room.keep(submission));
        events.publishEvent(new CaseEvent(
                step.caseNumber(),
                step.personId(),
                CaseEvent.Kind.STEP,
                step.key(),
                told(name, schema, submission),
                reason(schema, submission)));
        return variables(schema, submission);
    }

    /** Whether this person did the step already, by sending the very same. */
    boolean isRepeated(String taskId, Map<String, Object> submitted) {
        return submissions.isRepeated(taskId, submitted, actor.id());
    }

    /** Opens a case from a start form; null when the process has no start step of ours. */
    StartStep.Opened open(Step step, FormSchema schema, Map<String, Object> submitted) {
        Sentences sentences = new Sentences();
        Submission submission = new Submission(step, guard.clean(schema, submitted, step, sentences), actor.id());
        sentences.refuse();
        StartStep room = rooms.ofStart(step.key()).orElse(null);
        if (room == null) {
            return null;
        }
        room.check(submission, sentences);
        sentences.refuse();
        return room.open(submission);
    }

    /** Whether what this start form opened under this number was not taken back since. */
    boolean goesOn(Step step, String caseNumber) {
        return rooms.ofStart(step.key()).map(room -> room.goesOn(caseNumber)).orElse(true);
    }

    private void keepTexts(FormSchema schema, Submission submission) {
        schema.fields().stream()
                .filter(field -> field.isKeptAsText() && submission.has(field.key()))
                .forEach(field -> texts.getObject()
                        .keep(
                                submission.step(),
                                field.key(),
                                submission.values().get(field.key()),
                                submission.actor()));
    }

    private static Map<String, Object> variables(FormSchema schema, Submission submission) {
        Map<String, Object> variables = new LinkedHashMap<>();
        schema.fields().stream().filter(FormField::isVariable).forEach(field -> {
            Object unset = field.kind() == FormField.Kind.FLAG ? false : null;
            variables.put(field.key(), submission.values().getOrDefault(field.key(), unset));
        });
        return variables;
    }

    /** The record tells the open choices of a step; what rooms keep, votes above all, is theirs to tell. */
    private static Map<String, Object> told(String name, FormSchema schema, Submission submission) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", name);
        variables(schema, submission).forEach((key, value) -> {
            if (value != null) {
                told.put(key, value);
            }
        });
        return told;
    }

    private static String reason(FormSchema schema, Submission submission) {
        return schema.fields().stream()
                .filter(field -> field.isKeptAsText() && field.key().endsWith("Reason"))
                .map(field -> submission.text(field.key()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
