package cn.rongjiu.rectification;

import java.time.LocalDateTime;

/** What the unit handed in during a round of correction. */
record CorrectionPaper(
        String paperId, String correctionId, Kind kind, String content, String writtenBy, LocalDateTime writtenAt) {

    enum Kind {
        PLAN,
        RENEWAL,
        REPORT
    }
}
