package cn.rongjiu.appeal;

import cn.rongjiu.casefile.CaseEnd;
import cn.rongjiu.casefile.CaseEnds;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A late appeal reopens the case that was closed; whoever brings it back closes it again (P10). */
@Component
class Reopening {

    private final ReopeningMapper mapper;
    private final CaseEnds ends;
    private final CaseFiles files;

    Reopening(ReopeningMapper mapper, CaseEnds ends, CaseFiles files) {
        this.mapper = mapper;
        this.ends = ends;
        this.files = files;
    }

    /** Lodges, and opens the case for it; what lay in the archive goes back there by the late appeal's own road. */
    void with(String caseNumber, String appealId, Runnable lodging) {
        Optional<CaseEnd> end = ends.of(caseNumber);
        boolean archived = end.map(CaseEnd::archivedOn).isPresent();
        boolean reopenedBefore = end.isEmpty() && mapper.newest(caseNumber) > 0;
        if (end.isPresent()) {
            ends.reopen(caseNumber);
        }
        lodging.run();
        if (archived || reopenedBefore) {
            mapper.insert(appealId);
        }
    }

    /** Whether the case came out of the archive, and the last late appeal that runs there has just ended. */
    boolean mustClose(String caseNumber) {
        return ends.of(caseNumber).isEmpty() && mapper.newest(caseNumber) > 0 && mapper.running(caseNumber) == 0;
    }

    /** The late appeal changed nothing: a case that still waits for the archive is closed as it was before. */
    void settle(String caseNumber) {
        if (files.get(caseNumber).state() == CaseState.REVIEWING
                && mapper.newest(caseNumber) == 0
                && mapper.running(caseNumber) == 0) {
            ends.close(caseNumber);
        }
    }
}
