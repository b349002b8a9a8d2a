package cn.rongjiu.resultuse;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was imposed on a person for the act of one case. */
@Component
class ImposedMeasures {

    private final MeasureMapper mapper;

    ImposedMeasures(MeasureMapper mapper) {
        this.mapper = mapper;
    }

    /** The measure in force that was recorded last under the decision in force; there must be one. */
    ImposedMeasure current(String personId) {
        return Optional.ofNullable(mapper.current(personId))
                .orElseThrow(() -> new IllegalStateException("no measure recorded: " + personId));
    }

    /** Oldest first. Tracks may stand side by side; each measure keeps its own end, and the later governs (D8). */
    List<ImposedMeasure> inForce(String personId) {
        return mapper.of(personId).stream()
                .filter(measure -> measure.status() == Standing.IN_FORCE)
                .toList();
    }

    /** A measure on this track already: one act is never sanctioned twice there (E17, 政务处分法 16). */
    Optional<ImposedMeasure> onTrack(String personId, Track track) {
        return inForce(personId).stream()
                .filter(measure -> measure.track() == track)
                .findFirst();
    }
}
