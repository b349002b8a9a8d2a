package cn.rongjiu.desk;

import cn.rongjiu.authority.Reading;
import cn.rongjiu.calendar.Deadlines;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.casefile.SecretLevel;
import cn.rongjiu.document.PrintedNumber;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the lines of a list of cases: a few questions for the whole list, none for a single line. */
@Component
class CaseLines {

    /** In the order of the procedure; the shell issues and serves what the stages before it brought. */
    static final List<Stage> ORDER = List.of(
            Stage.START,
            Stage.VERIFICATION,
            Stage.DETERMINATION,
            Stage.PUBLICITY,
            Stage.CASEFILE,
            Stage.RESULTUSE,
            Stage.RECTIFICATION,
            Stage.TRANSFER);

    private final CaseListMapper mapper;
    private final PrintedNumber printed;
    private final Deadlines deadlines;
    private final OfficeTime time;

    CaseLines(CaseListMapper mapper, PrintedNumber printed, Deadlines deadlines, OfficeTime time) {
        this.mapper = mapper;
        this.printed = printed;
        this.deadlines = deadlines;
        this.time = time;
    }

    List<CaseItem> of(List<CaseRow> rows, CaseQuery query) {
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean forUnit = rows.stream().anyMatch(row -> row.reading() == Reading.Kind.UNIT);
        Set<String> ofUnit = forUnit ? mapper.ofUnit(query) : Set.of();
        List<String> numbers = rows.stream().map(CaseRow::caseNumber).toList();
        boolean forParties = rows.stream().anyMatch(row -> !row.reading().isInside());
        Set<String> told = forParties ? mapper.toldOfTransfer(numbers) : Set.of();
        var persons = mapper.persons(numbers).stream().collect(Collectors.groupingBy(Person::caseNumber));
        var standing = mapper.standing(numbers).stream().collect(Collectors.groupingBy(Standing::caseNumber));
        var dues = mapper.dues(numbers).stream().collect(Collectors.groupingBy(CaseListMapper.Due::caseNumber));
        return rows.stream()
                .map(row -> row.isStub()
                        ? stub(row)
                        : line(
                                new CaseLine(
                                        row,
                                        open(
                                                row,
                                                query.userId(),
                                                ofUnit,
                                                persons.getOrDefault(row.caseNumber(), List.of())),
                                        told.contains(row.caseNumber())),
                                standing.getOrDefault(row.caseNumber(), List.of()),
                                dues.getOrDefault(row.caseNumber(), List.of())))
                .toList();
    }

    /** The earliest room in which something stands that may be told; null when nothing runs. */
    static Stage stage(List<Standing> standing, List<Person> open) {
        return standing.stream()
                .filter(at -> isOpen(at.personId(), open))
                .map(at -> Stage.of(at.room()))
                .min(Comparator.comparing(ORDER::indexOf))
                .orElse(null);
    }

    private CaseItem line(CaseLine line, List<Standing> standing, List<CaseListMapper.Due> dues) {
        CaseRow row = line.row();
        Stage stage = stage(line.known(standing), line.open());
        LocalDate due = line.known(dues.stream())
                .map(CaseListMapper.Due::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new CaseItem.File(
                row.caseNumber(),
                printed.of(row.caseNumber()),
                row.matter(),
                of(stage, Stage::room),
                of(stage, Stage::label),
                line.state().name(),
                line.state().label(),
                row.ending(),
                line.open().stream().map(Person::name).toList(),
                row.receivedOn(),
                due,
                due != null && !time.now().isBefore(deadlines.endOf(due)));
    }

    private static CaseItem stub(CaseRow row) {
        SecretLevel level = SecretLevel.valueOf(row.secretLevel());
        return new CaseItem.Stub(row.caseNumber(), level.name(), level.label(), row.custodian());
    }

    private static List<Person> open(CaseRow row, String userId, Set<String> ofUnit, List<Person> persons) {
        return switch (row.reading()) {
            case OWN ->
                persons.stream().filter(person -> isOwn(row, userId, person)).toList();
            case UNIT ->
                persons.stream()
                        .filter(person -> ofUnit.contains(person.personId()))
                        .toList();
            default -> persons;
        };
    }

    /** Himself, and those without account for whom he applied. */
    private static boolean isOwn(CaseRow row, String userId, Person person) {
        return person.userId() == null ? userId.equals(row.applicant()) : userId.equals(person.userId());
    }

    private static boolean isOpen(String personId, List<Person> open) {
        return personId == null
                || open.stream().anyMatch(person -> person.personId().equals(personId));
    }

    private static String of(Stage stage, Function<Stage, String> part) {
        return stage == null ? null : part.apply(stage);
    }
}
