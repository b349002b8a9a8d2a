package cn.rongjiu.start;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Sentences;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever belongs to the deciding bodies himself is dealt with one level up (E31); without his account intake sees to it. */
@Component
class UpperBody {

    private static final String HEAD = "discipline-leader";

    /** Who investigates, tries or decides here. */
    private static final Set<String> BODIES = Set.of(
            HEAD,
            "discipline-decider",
            "organisation-decider",
            "organisation-personnel",
            "investigator",
            "trial",
            "joint-panel",
            "party-committee");

    private final CaseFiles files;
    private final People people;

    UpperBody(CaseFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    void checkAcceptance(String caseNumber, Sentences sentences) {
        files.persons(caseNumber).stream()
                .filter(person -> person.userId() != null)
                .forEach(person -> check(person, people.groupsOf(person.userId()), sentences));
    }

    private static void check(Person person, List<String> groups, Sentences sentences) {
        if (groups.contains(HEAD)) {
            sentences.add("acceptanceDecision", "%s是本机关负责人，由上级机关办理，不能在本级受理：请选择“转办”，转往上级机关。".formatted(person.name()));
        } else if (groups.stream().anyMatch(BODIES::contains)) {
            sentences.add(
                    "acceptanceDecision",
                    "%s是纪检监察、组织部门或者参与认定机构的人员，由上级机关办理，不能在本级受理：请选择“转办”，转往上级机关。".formatted(person.name()));
        }
    }
}
