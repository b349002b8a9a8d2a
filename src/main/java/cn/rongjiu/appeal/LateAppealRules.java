package cn.rongjiu.appeal;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.People;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When an appeal may come late (P10): a served decision, no window open, none running, and the last level not used up. */
@Component
class LateAppealRules {

    private final CaseFiles files;
    private final Appeals appeals;
    private final Windows windows;
    private final CaseClock clock;
    private final Authority authority;
    private final People people;

    LateAppealRules(
            CaseFiles files, Appeals appeals, Windows windows, CaseClock clock, Authority authority, People people) {
        this.files = files;
        this.appeals = appeals;
        this.windows = windows;
        this.clock = clock;
        this.authority = authority;
        this.people = people;
    }

    /**
     * The person, if this account is his or intake acts for him; whoever else asks learns nothing of the case.
     *
     * @param named his id or his name, empty for the account's own part
     */
    Optional<Person> person(String caseNumber, String named, String account) {
        List<Person> persons = files.find(caseNumber).filter(file -> !file.isStub()).map(CaseFile::caseNumber).stream()
                .flatMap(number -> files.persons(number).stream())
                .filter(person -> account.equals(person.userId()) || !named.isEmpty() && registers(account, caseNumber))
                .filter(person -> named.isEmpty() || named.equals(person.personId()) || named.equals(person.name()))
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /** Why he may not appeal late, as a sentence; empty when he may. */
    Optional<String> objection(Person person) {
        String number = person.caseNumber();
        String id = person.personId();
        if (appeals.isRunning(number, id)) {
            return Optional.of("复核或者申诉正在办理，不能再提出逾期申诉。");
        }
        if (appeals.next(number, id).isEmpty()) {
            return Optional.of("申诉已经办理完毕，没有下一级救济；对其他处分、处理不服的，请按决定书写明的法定途径提出。");
        }
        if (person.state() != CaseState.SERVED || clock.isOpen(number, id, AppealProcess.RESTORATION_TERM)) {
            return Optional.of("目前没有已经送达的决定，不能提出逾期申诉。");
        }
        return windows.lastDay(number, id).map("救济期限至%s，还没有届满，请直接在期限内提出，不用逾期申诉。"::formatted);
    }

    private boolean registers(String account, String caseNumber) {
        return people.membersOf("intake").contains(account) && !authority.isExcluded(account, caseNumber);
    }
}
