package cn.rongjiu.start;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out whose part a withdrawal ends, or why it ends nobody's (E3, E19). */
@Component
class WithdrawalDraft {

    private static final Set<CaseState> OVER =
            EnumSet.of(CaseState.WITHDRAWN, CaseState.UNFOUNDED, CaseState.TRANSFERRED);

    private final CaseFiles files;
    private final WithdrawalRules rules;
    private final WithdrawalStanding standing;

    WithdrawalDraft(CaseFiles files, WithdrawalRules rules, WithdrawalStanding standing) {
        this.files = files;
        this.rules = rules;
        this.standing = standing;
    }

    Withdrawal of(CaseFile file, WithdrawalRequest request, Reading reading) {
        List<Person> persons = files.persons(file.caseNumber());
        if (request.personId() == null && standing.isOfWholeCase(reading)) {
            return whole(file, persons, request, reading);
        }
        return one(
                file,
                persons,
                request,
                persons.stream()
                        .filter(person -> standing.mayName(reading, person))
                        .filter(person ->
                                request.personId() == null || person.personId().equals(request.personId()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.ofFields(Map.of("personId", "当事人 personId 不是您可以撤回的当事人，请从案件页核对。"))));
    }

    private Withdrawal one(CaseFile file, List<Person> persons, WithdrawalRequest request, Person person) {
        rules.requireWithdrawable(file, person);
        return new Withdrawal(
                file,
                person,
                request.reason(),
                List.of(person),
                running(persons).stream().filter(other -> !other.equals(person)).toList(),
                leavesNobody(persons, List.of(person)));
    }

    private Withdrawal whole(CaseFile file, List<Person> persons, WithdrawalRequest request, Reading reading) {
        rules.requireWithdrawable(file);
        List<Person> leaving = running(persons).stream()
                .filter(person -> standing.binds(reading, file, person))
                .toList();
        leaving.forEach(person -> rules.requireWithdrawable(file, person));
        List<Person> staying = running(persons).stream()
                .filter(person -> !leaving.contains(person))
                .toList();
        if (leaving.isEmpty() && staying.isEmpty()) {
            throw Refusal.conflict("本案各当事人的程序都已经终结，没有可以撤回的申请。");
        }
        return new Withdrawal(file, null, request.reason(), leaving, staying, leavesNobody(persons, leaving));
    }

    private static List<Person> running(List<Person> persons) {
        return persons.stream().filter(person -> !OVER.contains(person.state())).toList();
    }

    private static boolean leavesNobody(List<Person> persons, List<Person> leaving) {
        return persons.stream().allMatch(person -> person.state() == CaseState.WITHDRAWN || leaving.contains(person));
    }
}
