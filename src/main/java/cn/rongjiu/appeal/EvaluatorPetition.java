package cn.rongjiu.appeal;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.authority.Reading;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.casefile.Petition;
import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.People;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** P10: to which evaluators the signed-in person may object now; the door asks the same rules again. */
@Component
class EvaluatorPetition implements Petition {

    static final String ADDRESS = "evaluator-objections";

    private final CaseFiles files;
    private final ReadRights rights;
    private final Authority authority;
    private final Appeals appeals;
    private final Evaluations evaluations;
    private final People people;
    private final Actor actor;

    EvaluatorPetition(
            CaseFiles files,
            ReadRights rights,
            Authority authority,
            Appeals appeals,
            Evaluations evaluations,
            People people,
            Actor actor) {
        this.files = files;
        this.rights = rights;
        this.authority = authority;
        this.appeals = appeals;
        this.evaluations = evaluations;
        this.people = people;
        this.actor = actor;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Choice> choices(String caseNumber) {
        Reading reading = rights.mayRead(actor.id(), actor.groups(), caseNumber);
        boolean hasContent =
                files.find(caseNumber).filter(file -> !file.isStub()).isPresent();
        if (!hasContent || !mayObject(reading, caseNumber)) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        files.persons(caseNumber).stream()
                .filter(person -> reading.covers(person.personId()))
                .flatMap(person -> of(caseNumber, person))
                .forEach(choices::add);
        if (reading.covers(null)) {
            of(caseNumber, null).forEach(choices::add);
        }
        return choices;
    }

    private boolean mayObject(Reading reading, String caseNumber) {
        boolean forOthers = reading.isInside()
                && actor.groups().contains("intake")
                && !authority.isExcluded(actor.id(), caseNumber);
        return reading.isOwn() || forOthers;
    }

    /** @param person null in the remedy against a refusal to accept */
    private Stream<Choice> of(String caseNumber, Person person) {
        String personId = person == null ? null : person.personId();
        String group = person == null ? "不予受理" : person.name();
        return appeals.newest(caseNumber, personId)
                .filter(appeal -> appeal.outcome() == null)
                .flatMap(evaluations::objectionable)
                .map(commission -> Stream.concat(
                        commission.evaluators().stream()
                                .map(evaluator -> choice(group, personId, evaluator, people.displayName(evaluator))),
                        Stream.of(choice(group, personId, "", "全部评价人"))))
                .orElse(Stream.empty());
    }

    private static Choice choice(String group, String personId, String evaluator, String label) {
        return new Choice(group + "的复核（申诉）", EvaluatorObjection.choice(personId, evaluator), label);
    }
}
