package cn.rongjiu.casefile;

import cn.rongjiu.engine.OfficeTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The cases on file and where they stand. */
@Service
public class CaseFiles {

    private final CaseFileMapper mapper;
    private final OfficeTime time;

    CaseFiles(CaseFileMapper mapper, OfficeTime time) {
        this.mapper = mapper;
        this.time = time;
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

    /** The person; he must exist. */
    public Person person(String personId) {
        Person person = mapper.person(personId);
        if (person == null) {
            throw new IllegalStateException("no person " + personId);
        }
        return person;
    }

    public void move(String caseNumber, CaseState state) {
        mapper.move(caseNumber, state);
    }

    public void movePerson(String personId, CaseState state) {
        mapper.movePerson(personId, state);
    }

    public void decide(String personId, Grade grade) {
        mapper.grade(personId, CaseState.decided(grade), grade);
    }

    public void close(String caseNumber, CaseState state) {
        mapper.close(caseNumber, state, time.now());
    }
}
