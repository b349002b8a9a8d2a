package cn.rongjiu.casefile;

import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** How cases end: closed with an outcome, then archived. */
@Service
public class CaseEnds {

    /** Ends without a decision, which must stay legible when the case is closed (1.6). */
    private static final Set<CaseState> UNTRIED =
            EnumSet.of(CaseState.NOT_ACCEPTED, CaseState.FORWARDED, CaseState.WITHDRAWN, CaseState.TRANSFERRED);

    private final CaseFileMapper mapper;
    private final CaseFiles files;
    private final OfficeTime time;

    CaseEnds(CaseFileMapper mapper, CaseFiles files, OfficeTime time) {
        this.mapper = mapper;
        this.files = files;
        this.time = time;
    }

    /** Closes the case and returns its outcome: one that came to no end of its own keeps the state that says so. */
    public CaseState close(String caseNumber) {
        CaseState state = files.get(caseNumber).state();
        CaseState outcome = UNTRIED.contains(state) ? state : tried(caseNumber);
        mapper.close(caseNumber, outcome, time.now());
        return outcome;
    }

    private CaseState tried(String caseNumber) {
        return files.persons(caseNumber).stream().anyMatch(person -> person.state() == CaseState.TRANSFERRED)
                ? CaseState.PARTIALLY_TRANSFERRED
                : CaseState.CLOSED;
    }

    /** A late appeal reopens what was closed, in the archive or not (P10). */
    public void reopen(String caseNumber) {
        mapper.reopen(caseNumber);
    }

    /**
     * A case that was reopened while it waited for the archive closes with this.
     *
     * @param retainedUntil null when the file is kept for good
     */
    public void archive(String caseNumber, LocalDate on, LocalDate retainedUntil) {
        if (of(caseNumber).isEmpty()) {
            close(caseNumber);
        }
        mapper.archive(caseNumber, on, retainedUntil);
    }

    /** Empty while the case runs. */
    public Optional<CaseEnd> of(String caseNumber) {
        return Optional.ofNullable(mapper.end(caseNumber));
    }
}
