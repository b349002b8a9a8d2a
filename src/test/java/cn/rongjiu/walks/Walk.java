package cn.rongjiu.walks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.testing.Answer;
import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.walks.OpenTask.Field;
import cn.rongjiu.walks.OpenTask.Filled;
import cn.rongjiu.walks.Petitions.Petition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** One case from its application to the archive: thrown from a seed for a while, then brought to its end calmly. */
final class Walk {

    private static final String FIRST_DAY = "2025-03-03";
    private static final LocalDate LATEST_PASTIME = LocalDate.of(2025, 7, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final int LONGEST_WAY = 60;
    private static final int LONGEST_END = 150;

    private final Procedure procedure;
    private final Procedure inJava;
    private final Office office;
    private final Dice dice;
    private final Tally tally;
    private final Road road;
    private final List<String> log = new ArrayList<>();
    private Application application;
    private String number;
    private Traces traces;
    private CaseChecks checks;
    private Petitions petitions;
    private Glance now;
    private Trespass again;
    private int trespasses;

    Walk(Procedure procedure, Office office, long seed, Tally tally) {
        this.procedure = procedure;
        this.inJava = procedure.through(Door.JAVA);
        this.office = office;
        this.dice = Dice.of(seed);
        this.tally = tally;
        this.road = Road.of(dice);
    }

    static String today() {
        return ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(OfficeTime.ZONE)
                .toLocalDate()
                .toString();
    }

    /** What was done so far, one action a line. */
    List<String> log() {
        return log;
    }

    void play() {
        office.without("appeal-panel", road.gone(), this::playOut);
    }

    private void playOut() {
        apply();
        goAhead();
        stroll(road.destination().isPresent() ? 4 + dice.upTo(10) : 8 + dice.upTo(22));
        endCalmly();
        if (road == Road.LATE) {
            procedure.reading(petitions::late).forEach(this::ask);
            stroll(8 + dice.upTo(8));
            endCalmly();
        }
        procedure.reading(checks::holdAtTheEnd).forEach(result -> tally.add("remedy " + result));
        tally.add("road " + road);
    }

    /** Without such a start few walks would come as far as a decision and its remedies. */
    private void goAhead() {
        int steps = road.destination().isPresent() ? LONGEST_WAY : dice.sometimes(70) ? 12 + dice.upTo(14) : 0;
        boolean there = false;
        boolean objected = false;
        for (int step = 0; step < steps && !there && !now.over(); step++) {
            List<OpenTask> doable = now.doable().stream()
                    .filter(task -> !task.key().equals("archiveCase"))
                    .toList();
            List<Petition> objections =
                    road == Road.PUBLISHED && !objected ? procedure.reading(petitions::objections) : List.of();
            if (!objections.isEmpty()) {
                ask(objections.get(0));
                objected = true;
            } else if (dice.sometimes(road.asking() - Road.USUAL_ASKING)) {
                ask(procedure.reading(() -> petitions.any(dice, now.open(), office.people())));
            } else if (!doable.isEmpty()) {
                OpenTask task = dice.one(doable);
                there = fill(task, dice.tempered())
                        && road.destination().filter(task.key()::equals).isPresent();
            } else if (road.destination().isPresent() && procedure.reading(checks::nextTimer) != null) {
                waitForTheNextTimer();
            } else {
                return;
            }
        }
    }

    private void stroll(int actions) {
        for (int action = 0; action < actions && !now.over(); action++) {
            act();
        }
    }

    private void endCalmly() {
        for (int action = 0; !now.over(); action++) {
            assertThat(action).as("actions that do not end the case").isLessThan(LONGEST_END);
            endCalmlyByOne();
        }
    }

    private void apply() {
        procedure.on(FIRST_DAY);
        application = Application.about("李川").with("persons", persons());
        application = application.with("secretLevel", dice.sometimes(15) ? "WORK_SECRET" : "NONE");
        String applicant = dice.sometimes(15) ? "wangfang" : "lichuan";
        if (applicant.equals("wangfang")) {
            application = application.with("channel", "EX_OFFICIO");
        }
        log.add(today() + " " + applicant + " applies for "
                + application.fields().get("persons"));
        number = inJava.as(applicant).applies(application);
        traces = new Traces(procedure.database(), number);
        checks = new CaseChecks(procedure, office, number);
        petitions = new Petitions(procedure, number);
        look();
    }

    /** After whatever changed something. */
    private void look() {
        traces.change();
        now = procedure.reading(checks::hold);
    }

    private List<Map<String, Object>> persons() {
        List<Map<String, Object>> rows = new ArrayList<>(List.of(row("李川", dice.sometimes(50) ? "lichuan" : null)));
        if (dice.sometimes(35)) {
            rows.add(row("周敏", dice.sometimes(50) ? "zhoumin" : null));
        }
        return rows;
    }

    private static Map<String, Object> row(String name, String account) {
        Map<String, Object> row = new HashMap<>(Map.of("name", name, "post", "副局长", "unit", "区住建局"));
        if (account != null) {
            row.put("userId", account);
        }
        return row;
    }

    private void act() {
        List<OpenTask> doable = now.doable();
        if (dice.sometimes(6)) {
            ask(procedure.reading(() -> petitions.refused(dice, now.open())));
        } else if (dice.sometimes(road.asking())) {
            ask(procedure.reading(() -> petitions.any(dice, now.open(), office.people())));
        } else if (dice.sometimes(10)) {
            letDaysPass();
        } else if (doable.isEmpty()) {
            waitForTheNextTimer();
        } else if (dice.sometimes(15)) {
            trespass(dice.one(doable));
        } else {
            fill(dice.one(doable), dice);
        }
    }

    private void endCalmlyByOne() {
        List<OpenTask> doable = now.doable().stream()
                .filter(task -> !task.key().equals("lodgeAppeal"))
                // it closes what must be done before
                .sorted(Comparator.comparing(task -> task.key().equals("archiveCase")))
                .toList();
        if (doable.isEmpty()) {
            waitForTheNextTimer();
        } else {
            assertThat(fill(doable.get(0), Dice.calm()))
                    .as("the calm end goes on")
                    .isTrue();
        }
    }

    /** @return whether it was accepted */
    private boolean fill(OpenTask task, Dice by) {
        String user = by.one(task.entitled());
        Filled filled = Answers.of(task, by, office.form(user, task.id()), road.wishes());
        // what nothing forbids is not refused, so that nothing must be compared
        List<Map<String, Object>> before = filled.sure() ? List.of() : procedure.reading(traces::now);
        long length = procedure.reading(traces::length);
        log.add("%s %s fills in %s %s".formatted(today(), user, task, filled.values()));
        Answer answer = inJava.as(user).submits(task.id(), filled.values());
        if (answer.status() < 300) {
            procedure.settle(number);
            assertThat(procedure.reading(traces::length)).as("the record grows").isGreaterThan(length);
            again = Trespass.tooLate(user, task.id(), filled.values());
            tally.add(task.process() + "/" + task.key());
            look();
            return true;
        }
        assertThat(filled.sure())
                .as("nothing forbids it, but: " + answer.message())
                .isFalse();
        log.add("  refused: " + answer.message());
        requireRefused(answer, before);
        return false;
    }

    private void trespass(OpenTask task) {
        String user = dice.one(task.entitled());
        List<Field> form = office.form(user, task.id());
        Map<String, Object> values =
                Answers.of(task, Dice.calm(), form, Map.of()).values();
        List<String> strangers = office.people().stream()
                .filter(other -> !task.entitled().contains(other))
                .toList();
        Trespass wrong = dice.sometimes(35)
                ? Trespass.wrongPerson(task, dice.one(strangers), values)
                : again != null && dice.sometimes(20)
                        ? again
                        : dice.one(Trespass.wrongValues(task, user, form, values));
        boolean thoroughly = ++trespasses % 20 == 0;
        Map<String, Long> rows = thoroughly ? procedure.rows() : Map.of();
        List<Map<String, Object>> before = procedure.reading(traces::now);
        log.add("%s %s tries %s: %s".formatted(today(), wrong.user(), task, wrong.what()));
        Procedure door = procedure.through(dice.one(List.of(Door.SUBMIT_FORM, Door.COMPLETE)));
        tally.add("trespass " + wrong.what().replaceFirst("(wrong person|without).*", "$1"));
        requireRefused(door.as(wrong.user()).submits(wrong.taskId(), wrong.values()), before);
        if (thoroughly) {
            assertThat(procedure.rows()).as("rows of all tables").isEqualTo(rows);
        }
    }

    private void ask(Petition petition) {
        List<Map<String, Object>> before = procedure.reading(traces::now);
        log.add("%s %s asks %s %s".formatted(today(), petition.user(), petition.what(), petition.body()));
        Answer answer = petitions.send(petition);
        if (answer.status() < 300) {
            assertThat(petition.refused()).as("this is never granted").isFalse();
            procedure.settle(number);
            tally.add("request " + petition.kind());
            look();
        } else {
            log.add("  refused: " + answer.message());
            requireRefused(answer, before);
        }
    }

    private void requireRefused(Answer answer, List<Map<String, Object>> before) {
        assertThat(answer.status())
                .as(answer.body().toString())
                // a stranger at the door would be refused for nothing that this is about
                .isBetween(400, 499)
                .isNotEqualTo(401);
        assertThat(answer.message())
                .as("a sentence for a person")
                .matches("(?s).*\\p{IsHan}.*")
                .doesNotContain("Exception", "ENGINE-");
        assertThat(procedure.reading(traces::read))
                .as("what a refused action leaves")
                .isEqualTo(before);
    }

    private void letDaysPass() {
        LocalDate day = LocalDate.parse(today()).plusDays(1 + dice.upTo(6));
        if (!day.isAfter(LATEST_PASTIME)) {
            on(day);
        }
    }

    private void waitForTheNextTimer() {
        LocalDate due = procedure.reading(checks::nextTimer);
        assertThat(due).as("the case waits for nobody and for no time").isNotNull();
        LocalDate now = LocalDate.parse(today());
        on(due.isBefore(now) ? now.plusDays(1) : due.plusDays(1));
    }

    private void on(LocalDate day) {
        assertThat(day).as("documents of the next year are others'").isBeforeOrEqualTo(LAST_DAY);
        log.add(day + " comes");
        procedure.on(day.toString());
        procedure.settle(number);
        look();
    }
}
