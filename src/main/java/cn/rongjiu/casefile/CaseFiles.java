package cn.rongjiu.casefile;

import cn.rongjiu.engine.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The cases on file and where they stand. */
@Service
public class CaseFiles {

    private final CaseFileMapper mapper;

    CaseFiles(CaseFileMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<CaseFile> find(String caseNumber) {
        return Optional.ofNullable(mapper.find(caseNumber));
    }

    /** The case; it must exist. */
    public CaseFile get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new IllegalStateException("no case " + caseNumber));
    }

    /** The persons in the order of the application. */
    public List<Person> persons(String caseNumber) {
        return mapper.persons(caseNumber);
    }

    /** The accounts of the persons, and of whoever applied. */
    public List<Party> parties(String caseNumber) {
        return mapper.parties(caseNumber);
    }

    /** The person; he must exist. */
    public Person person(String personId) {
        Person person = mapper.person(personId);
        if (person == null) {
            throw new IllegalStateException("no person " + personId);
        }
        return person;
    }

    /** One person of one case by his id, or by his staff number in every case that concerns him; empty for nobody. */
    public List<Person> called(String idOrStaffNumber) {
        return mapper.called(idOrStaffNumber);
    }

    /** Accounts to inform about the whole case: who applied and, unless he withdrew, each person with his own. */
    public List<String> informed(String caseNumber) {
        return Stream.concat(
                        Stream.of(get(caseNumber).applicant()),
                        persons(caseNumber).stream()
                                .filter(person -> person.state() != CaseState.WITHDRAWN)
                                .map(Person::userId))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The account to inform about this person's own part: his, else that of whoever applied for him (E7). */
    public String informedFor(Person person) {
        return person.userId() == null ? get(person.caseNumber()).applicant() : person.userId();
    }

    /** Opens a case with its persons; must run in the transaction of the application. */
    public void open(CaseFile file, List<Person> persons) {
        mapper.insert(file);
        persons.forEach(mapper::insertPerson);
    }

    /** Moves the case and all its persons, as long as they go the same way. */
    public void moveAll(String caseNumber, CaseState state) {
        mapper.move(caseNumber, state);
        mapper.movePersons(caseNumber, state);
    }

    public void move(String caseNumber, CaseState state) {
        mapper.move(caseNumber, state);
    }

    public void movePerson(String personId, CaseState state) {
        String caseNumber = mapper.lock(person(personId).caseNumber());
        mapper.movePerson(personId, state);
        followPersons(caseNumber);
    }

    /** From now on the person goes on apart from the others, who do not wait for him (E5, E7). */
    public void separate(String personId) {
        mapper.separate(personId);
    }

    /** The ids of the persons who go apart. */
    public List<String> separated(String caseNumber) {
        return mapper.separated(caseNumber);
    }

    /** A further decision about the person takes the place of the one before. */
    public void decide(String personId, Grade grade) {
        String caseNumber = mapper.lock(person(personId).caseNumber());
        mapper.grade(personId, CaseState.decided(grade), grade);
        followPersons(caseNumber);
    }

    /** The case stands where all its persons stand, or all who did not withdraw; while they stand apart it stays. */
    private void followPersons(String caseNumber) {
        Set<CaseState> states = persons(caseNumber).stream().map(Person::state).collect(Collectors.toSet());
        if (states.size() > 1) {
            states.remove(CaseState.WITHDRAWN);
        }
        if (states.size() == 1) {
            move(caseNumber, states.iterator().next());
        }
    }

    /** Holds the case until the step commits, and then reads it: its persons move one after the other. */
    public Optional<CaseFile> hold(String caseNumber) {
        mapper.lock(caseNumber);
        return find(caseNumber);
    }

    /** Refuses whatever would change a case that is over: a closed file is read-only by every door. */
    public CaseFile requireOpen(String caseNumber) {
        CaseFile file = find(caseNumber).orElseThrow(() -> Refusal.unknown("没有这个案件，请核对案号。"));
        if (file.isStub()) {
            throw Refusal.conflict("本案是涉密存根，不在本系统办理；有关事项请与保管单位联系。");
        }
        if (file.closedAt() != null) {
            throw Refusal.conflict("本案已于%s办结，案卷只供查阅，不能再变动；有新的事实或者证据的，请另行提出申请。"
                    .formatted(file.closedAt().toLocalDate()));
        }
        return file;
    }
}
