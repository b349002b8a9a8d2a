package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.CaseFile;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was imposed on a person, in this case and in others. */
@Component
class ImposedMeasures {

    private final MeasureMapper mapper;
    private final CaseFiles files;

    ImposedMeasures(MeasureMapper mapper, CaseFiles files) {
        this.mapper = mapper;
        this.files = files;
    }

    /** The measure in force that was recorded last for this decision; there must be one. */
    ImposedMeasure current(String personId) {
        return inForce(personId).stream()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("no measure recorded: " + personId));
    }

    List<ImposedMeasure> inForce(String personId) {
        return mapper.of(personId).stream()
                .filter(measure -> measure.status() == Standing.IN_FORCE)
                .toList();
    }

    /** A measure on this track for the same act: one act is never sanctioned twice there (E17, 政务处分法 16). */
    Optional<ImposedMeasure> sameActAndTrack(Person person, Track track) {
        CaseFile here = files.get(person.caseNumber());
        return files.sameAs(person.personId()).stream()
                .filter(other -> isSameAct(here, files.get(other.caseNumber())))
                .flatMap(other -> inForce(other.personId()).stream())
                .filter(measure -> measure.track() == track)
                .findFirst();
    }

    private static boolean isSameAct(CaseFile here, CaseFile there) {
        return here.caseNumber().equals(there.caseNumber())
                || here.matter().equals(there.matter()) && here.occurredOn().equals(there.occurredOn());
    }
}
