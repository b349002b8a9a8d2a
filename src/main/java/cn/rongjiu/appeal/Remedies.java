package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Grade;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a person's remedy stands, as diagrams ask for it (P10). */
@Component("remedies")
public class Remedies {

    private final Appeals appeals;
    private final Reopening reopening;
    private final CaseFiles files;

    Remedies(Appeals appeals, Reopening reopening, CaseFiles files) {
        this.appeals = appeals;
        this.reopening = reopening;
        this.files = files;
    }

    /** The account of the person, or of whoever applied where the refusal to accept is contested; maybe nobody's. */
    public List<String> appellant(String caseNumber, String personId) {
        String person = AppealProcess.person(personId);
        return Stream.ofNullable(
                        person == null
                                ? files.get(caseNumber).applicant()
                                : files.person(person).userId())
                .toList();
    }

    /** The id of the request that has not ended. */
    public String running(String caseNumber, String personId) {
        return appeals.running(caseNumber, AppealProcess.person(personId)).appealId();
    }

    /** How the newest level ended. */
    public String outcome(String caseNumber, String personId) {
        return appeals.newestEnded(caseNumber, AppealProcess.person(personId))
                .orElseThrow()
                .outcome()
                .name();
    }

    /** Whether the remedy put another decision in the place of the old one, and no later remedy undid it. */
    public boolean isReplaced(String personId) {
        return newest(personId, Outcome.REPLACED).isPresent();
    }

    /** Whether the remedy sent the matter back. */
    public boolean isRemitted(String personId) {
        return newest(personId, Outcome.REMITTED).isPresent();
    }

    /** Whether the remedy took the old decision away. */
    public boolean isRevoked(String personId) {
        return isReplaced(personId) || isRemitted(personId);
    }

    /** Null unless {@link #isReplaced}. */
    public String replacingVerdict(String personId) {
        return newest(personId, Outcome.REPLACED)
                .map(Appeal::verdict)
                .map(Grade::name)
                .orElse(null);
    }

    /** Null unless {@link #isReplaced}. */
    public String replacingLevel(String personId) {
        return newest(personId, Outcome.REPLACED)
                .map(appeal -> appeal.level().name())
                .orElse(null);
    }

    public boolean replacingCorrection(String personId) {
        return newest(personId, Outcome.REPLACED).map(Appeal::correctionOrdered).orElse(false);
    }

    /** Whether a late appeal took the case out of the archive and has to bring it back. */
    public boolean reopened(String caseNumber) {
        return reopening.mustClose(caseNumber);
    }

    private Optional<Appeal> newest(String personId, Outcome outcome) {
        return appeals.newestEnded(files.person(personId).caseNumber(), personId)
                .filter(appeal -> appeal.outcome() == outcome);
    }
}
