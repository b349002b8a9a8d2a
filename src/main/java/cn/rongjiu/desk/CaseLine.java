package cn.rongjiu.desk;

import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case in a list as its reader may know it.
 *
 * @param open the persons he may read of
 * @param knowsTransfer whether somebody of the case was told of his transfer
 */
record CaseLine(CaseRow row, List<Person> open, boolean knowsTransfer) {

    CaseState state() {
        return isInside() ? row.state() : ForParties.state(row.state(), knowsTransfer);
    }

    /** What he may not know of, he takes for the room before. */
    List<Standing> known(List<Standing> standing) {
        return standing.stream()
                .filter(at -> concerns(at.personId()))
                .map(this::known)
                .toList();
    }

    Stream<CaseListMapper.Due> known(Stream<CaseListMapper.Due> dues) {
        return dues.filter(due -> concerns(due.personId()))
                .filter(due -> isInside()
                        || !ForParties.hides(
                                due.code(), due.personId(), row.reading(), awaitsService(due.personId()), false));
    }

    private Standing known(Standing at) {
        boolean hidden = !isInside()
                && ForParties.hides(Stage.of(at.room()), row.reading(), awaitsService(at.personId()), false);
        return hidden ? new Standing(at.caseNumber(), before(at.personId()).room(), at.personId()) : at;
    }

    private Stage before(String personId) {
        boolean suspended = person(personId)
                .filter(person -> person.state() == CaseState.SUSPENDED)
                .isPresent();
        return suspended ? Stage.VERIFICATION : Stage.CASEFILE;
    }

    private boolean awaitsService(String personId) {
        return person(personId).filter(person -> person.state().awaitsService()).isPresent();
    }

    private boolean concerns(String personId) {
        return personId == null || person(personId).isPresent();
    }

    private Optional<Person> person(String personId) {
        return open.stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst();
    }

    private boolean isInside() {
        return row.reading().isInside();
    }
}
