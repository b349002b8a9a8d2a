package cn.rongjiu.publicity;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.People;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers whose identity a case protects: its persons, who applied, and who objected. */
@Component
class CaseIdentities {

    private final CaseFiles files;
    private final ObjectionMapper objections;
    private final People people;

    CaseIdentities(CaseFiles files, ObjectionMapper objections, People people) {
        this.files = files;
        this.objections = objections;
        this.people = people;
    }

    Identities of(String caseNumber) {
        Set<String> accounts = files.persons(caseNumber).stream()
                .map(Person::userId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        accounts.add(files.get(caseNumber).applicant());
        Set<String> names = files.persons(caseNumber).stream().map(Person::name).collect(Collectors.toSet());
        accounts.stream().filter(people::exists).map(people::displayName).forEach(names::add);
        objections.ofCase(caseNumber).forEach(objection -> names.add(objection.objector()));
        // a unit may apply or object; its name says nobody's
        files.persons(caseNumber).forEach(person -> names.removeIf(person.unit()::contains));
        return Identities.of(names, accounts);
    }
}
