package cn.rongjiu.authority;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.OpenCases;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who may read a case, and how much of it: need to know, asked by every door. */
@Service
public class ReadRights {

    /** Those who watch over the procedure or keep its files; whoever runs the machine is not among them. */
    private static final Set<String> OVERSEERS = Set.of("supervisor", "archivist");

    private final CaseFiles cases;
    private final Participations participations;
    private final RecusalMapper recusals;
    private final OpenCases open;

    ReadRights(CaseFiles cases, Participations participations, RecusalMapper recusals, OpenCases open) {
        this.cases = cases;
        this.participations = participations;
        this.recusals = recusals;
        this.open = open;
    }

    /** Whether the members of these groups read every case they are neither party to nor recused from. */
    public boolean oversees(Collection<String> groups) {
        return groups.stream().anyMatch(OVERSEERS::contains);
    }

    /** Whether whoever applies does so for the office, for somebody else (P1). */
    public boolean actsForOffice(Collection<String> groups) {
        return groups.contains("intake");
    }

    /** Whether they find every isolated case, of which number, level and custodian are left to read (E13). */
    public boolean guardsSecrets(Collection<String> groups) {
        return groups.contains("secrecy");
    }

    /** The steps that the unit of a person does; whoever may do one, or did, reads of that person alone (E7). */
    public Set<String> unitSteps() {
        return Duties.OF_THE_UNIT;
    }

    public Reading mayRead(String userId, Collection<String> groups, String caseNumber) {
        return cases.find(caseNumber).map(file -> reading(userId, groups, file)).orElse(Reading.NONE);
    }

    /** A party stays one in whatever other office he holds. */
    private Reading reading(String userId, Collection<String> groups, CaseFile file) {
        boolean applied = userId.equals(file.applicant());
        Set<String> own = own(userId, applied && !actsForOffice(groups), file.caseNumber());
        if (!own.isEmpty() || applied && !actsForOffice(groups)) {
            return new Reading(Reading.Kind.OWN, own, applied);
        }
        if (recusals.recused(file.caseNumber()).contains(userId)) {
            return Reading.NONE;
        }
        if (oversees(groups)) {
            return Reading.ALL;
        }
        boolean registrar = actsForOffice(groups) && (applied || file.isStub() && !file.isIsolated());
        boolean guard = guardsSecrets(groups) && file.isIsolated();
        return registrar || guard ? Reading.HANDLER : byPart(userId, file.caseNumber());
    }

    /** What he did or has to do in the case opens it to him: to an official all, to the unit its own person alone (E7). */
    private Reading byPart(String userId, String caseNumber) {
        Set<Role> roles = participations.roles(caseNumber).getOrDefault(userId, Set.of());
        Set<String> steps = open.stepsOpenTo(userId, caseNumber);
        if (roles.stream().anyMatch(Role::isOfficial) || !Duties.OF_THE_UNIT.containsAll(steps)) {
            return Reading.HANDLER;
        }
        Set<String> persons = new HashSet<>(participations.personsOf(caseNumber, userId, Role.UNIT_PARTY));
        if (!steps.isEmpty()) {
            persons.addAll(open.personsOpenTo(userId, caseNumber, Duties.OF_THE_UNIT));
        }
        return persons.isEmpty() ? Reading.NONE : new Reading(Reading.Kind.UNIT, persons, false);
    }

    /** Himself; for an applicant also those who have no account of their own and for whom he acts. */
    private Set<String> own(String userId, boolean acts, String caseNumber) {
        return cases.persons(caseNumber).stream()
                .filter(person ->
                        person.userId() == null ? acts : person.userId().equals(userId))
                .map(Person::personId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
