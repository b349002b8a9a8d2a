package cn.rongjiu.walks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.testing.CaseLook;
import cn.rongjiu.testing.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds for one case after each action, whatever it was. */
final class CaseChecks {

    private static final String INSTANCES = "(select id_ from ACT_RU_EXECUTION where business_key_ = ?)";

    private static final Set<String> ENDED = Set.of("UNFOUNDED", "TRANSFERRED", "WITHDRAWN");

    private static final String NOBODY_ALONE = "-";

    private final Office office;
    private final CaseLook look;
    private final JdbcTemplate database;
    private final String number;
    private final List<String> broken = new ArrayList<>();

    CaseChecks(Procedure procedure, Office office, String number) {
        this.office = office;
        this.look = procedure.look(number);
        this.database = procedure.database();
        this.number = number;
    }

    /** @return how the case stands now */
    Glance hold() {
        Glance now = office.glance(number);
        List<OpenTask> open = now.open();
        everythingWaitsForSomething();
        everyTaskHasSomebody(open);
        everyPersonIsInOnePlace(open);
        dueDatesAreThoseOfTheClocks(open);
        votesCarryTheOpinions();
        evaluatorsAreTwoStrangers();
        onlyTheDecisionInForceHasEffects();
        assertThat(broken).isEmpty();
        return now;
    }

    /** @return how each remedy ended */
    List<String> holdAtTheEnd() {
        assertThat(look.state()).isEqualTo("ARCHIVED");
        assertThat(look.chain().isSound()).as("the chain of the record").isTrue();
        assertThat(look.clocks()).as("clocks of an archived case").noneMatch(clock -> clock.contains(" RUNNING "));
        return database.queryForList(
                "select concat(level, ' ', coalesce(result, outcome)) from rj_appeal where case_number = ? and outcome is not null",
                String.class,
                number);
    }

    /** The next day something would happen by itself; null when nothing would. */
    LocalDate nextTimer() {
        Date due = database.queryForObject(
                "select min(duedate_) from ACT_RU_JOB where type_ = 'timer' and duedate_ < '2900-01-01' and process_instance_id_ in "
                        + INSTANCES,
                Date.class,
                number);
        return due == null
                ? null
                : new Date(due.getTime()).toInstant().atZone(OfficeTime.ZONE).toLocalDate();
    }

    private void everythingWaitsForSomething() {
        find(
                "a process waits for nothing",
                """
                select p.key_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF p on p.id_ = e.proc_def_id_
                where e.business_key_ = ? and e.id_ = e.proc_inst_id_
                and not exists (select 1 from ACT_RU_EXECUTION c join ACT_RU_EXECUTION s on c.super_exec_ = s.id_
                                where s.proc_inst_id_ = e.id_)
                and not exists (select 1 from ACT_RU_TASK t where t.proc_inst_id_ = e.id_)
                and not exists (select 1 from ACT_RU_JOB j where j.process_instance_id_ = e.id_)
                and not exists (select 1 from ACT_RU_INCIDENT i where i.proc_inst_id_ = e.id_)""");
        find(
                "a job failed",
                "select exception_msg_ from ACT_RU_JOB where exception_msg_ is not null and process_instance_id_ in "
                        + INSTANCES);
    }

    private void everyTaskHasSomebody(List<OpenTask> open) {
        open.stream()
                .filter(task -> task.entitled().isEmpty())
                .filter(task -> Long.valueOf(0)
                        .equals(database.queryForObject(
                                "select count(*) from ACT_RU_INCIDENT where configuration_ = ?",
                                Long.class,
                                task.id())))
                .forEach(task -> broken.add("nobody for " + task));
    }

    private void everyPersonIsInOnePlace(List<OpenTask> open) {
        Set<String> places = places();
        for (Map<String, Object> person : database.queryForList(
                "select person_id, state from rj_person where case_number = ? order by ordinal", number)) {
            String id = (String) person.get("person_id");
            String state = (String) person.get("state");
            List<String> steps = open.stream()
                    .filter(task -> id.equals(task.personId()))
                    .map(OpenTask::key)
                    // the report tells of everybody looked into, also where nothing was found
                    .filter(step -> !step.equals("submitReport"))
                    .toList();
            Set<Phase> phases =
                    steps.stream().flatMap(step -> Phase.of(step).stream()).collect(Collectors.toSet());
            expect(phases.size() <= 1, "in two places at once: " + state + " " + steps);
            expect(phases.stream().allMatch(phase -> phase.fits(state)), state + ", but at " + steps);
            expect(!ENDED.contains(state) || steps.isEmpty(), state + ", and still at " + steps);
            expect(
                    !Phase.isUnderWay(state) || places.contains(id) || places.contains(NOBODY_ALONE),
                    state + ", and nowhere in the diagrams");
        }
    }

    /** Whom the running processes are about; the case's own and recusals hold nobody. */
    private Set<String> places() {
        return new TreeSet<>(database.queryForList(
                """
                select distinct coalesce(v.text_, '-') from ACT_RU_EXECUTION e
                join ACT_RE_PROCDEF p on p.id_ = e.proc_def_id_
                left join ACT_RU_VARIABLE v on v.execution_id_ = e.id_ and v.name_ in ('personId', 'onlyPersonId')
                where e.business_key_ = ? and e.id_ = e.proc_inst_id_
                and p.key_ not in ('tolerance-case', 'tolerance-requested-recusal', 'tolerance-recusal')""",
                String.class,
                number));
    }

    private void dueDatesAreThoseOfTheClocks(List<OpenTask> open) {
        Map<String, Set<String>> due = new TreeMap<>();
        look.overview().standing(number).forEach(clock -> due.computeIfAbsent(clock.code(), code -> new TreeSet<>())
                .add(clock.dueOn() == null ? "2999-12-31" : clock.dueOn().toString()));
        open.stream()
                .filter(task -> task.term() != null)
                .filter(task -> !due.getOrDefault(task.term(), Set.of()).contains(task.due()))
                .forEach(task -> broken.add(task.key() + " due " + task.due() + ", clocks " + due));
    }

    private void votesCarryTheOpinions() {
        find(
                "an opinion its votes do not carry",
                """
                select o.verdict from rj_opinion o where o.case_number = ? and o.verdict is not null and o.body in ('DISCIPLINE', 'ORGANISATION')
                and 2 * (select count(*) from rj_vote v where v.opinion_id = o.opinion_id and v.vote = o.verdict)
                    <= (select count(*) from rj_vote v where v.opinion_id = o.opinion_id)""");
        find(
                "a vote of somebody absent",
                """
                select v.member from rj_vote v join rj_opinion o on o.opinion_id = v.opinion_id
                where o.case_number = ? and v.vote is not null and v.present = false""");
    }

    private void evaluatorsAreTwoStrangers() {
        find(
                "not two evaluators",
                """
                select m.mandate_id from rj_evaluation_mandate m where m.case_number = ?
                and 2 <> (select count(*) from rj_evaluation e where e.mandate_id = m.mandate_id)""");
        find(
                "an evaluator with another part in the case",
                """
                select e.evaluator from rj_evaluation e join rj_evaluation_mandate m on m.mandate_id = e.mandate_id
                join rj_participation p on p.case_number = m.case_number and p.user_id = e.evaluator
                where m.case_number = ? and p.role <> 'EVALUATOR'""");
        find(
                "scores beside a conflict",
                """
                select e.evaluator from rj_evaluation e join rj_evaluation_mandate m on m.mandate_id = e.mandate_id
                where m.case_number = ? and e.conflict = true and e.score_loss is not null""");
        find(
                "a handler of two levels",
                """
                select h.user_id from rj_appeal_handler h join rj_appeal a on a.appeal_id = h.appeal_id
                where a.case_number = ? group by h.user_id, coalesce(a.person_id, '-')
                having count(distinct a.level) > 1""");
    }

    private void onlyTheDecisionInForceHasEffects() {
        find(
                "an effect of an earlier decision",
                """
                select m.measure from rj_measure m join rj_person p on p.person_id = m.person_id
                where m.case_number = ? and m.status = 'IN_FORCE' and m.decision <> p.decision""");
        find(
                "two measures on one track",
                """
                select track from rj_measure where case_number = ? and status = 'IN_FORCE'
                group by person_id, track having count(*) > 1""");
        find(
                "two appeals of one person at once",
                "select coalesce(person_id, '-') from rj_appeal where case_number = ? and outcome is null group by coalesce(person_id, '-') having count(*) > 1");
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private void find(String what, String sql) {
        database.queryForList(sql, String.class, number).forEach(found -> broken.add(what + ": " + found));
    }
}
