package cn.rongjiu.rectification;

import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** Takes in what the unit writes in the round that runs; earlier rounds keep theirs (E24). */
@Component
class CorrectionPapers {

    private final Corrections corrections;
    private final CorrectionMapper mapper;
    private final Documents documents;
    private final OfficeTime time;

    CorrectionPapers(Corrections corrections, CorrectionMapper mapper, Documents documents, OfficeTime time) {
        this.corrections = corrections;
        this.mapper = mapper;
        this.documents = documents;
        this.time = time;
    }

    void handIn(CorrectionPaper.Kind kind, String content, Submission submission) {
        CorrectionRound round = corrections.newest(submission.step().personId());
        mapper.handIn(
                new CorrectionPaper(Ids.next(), round.correctionId(), kind, content, submission.actor(), time.now()));
    }

    /** Registers the paper as a document of this round. */
    void register(String code, Submission submission) {
        CorrectionRound round = corrections.newest(submission.step().personId());
        documents.register(code, round.caseNumber(), round.personId(), null, time.today(), round.correctionId());
    }
}
