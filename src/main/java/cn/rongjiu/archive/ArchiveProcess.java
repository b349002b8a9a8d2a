package cn.rongjiu.archive;

import cn.rongjiu.document.RegisteredDocument;
import java.util.List;

/** What the diagram {@code tolerance-case} and this room share. */
final class ArchiveProcess {

    /** closing → archive */
    static final String HANDOVER_TERM = "T34";

    /** how long a file is kept that is not kept for good */
    static final String RETENTION_TERM = "T35";

    private static final String INDEX = "W44";

    private ArchiveProcess() {}

    /** A case that was opened again after it had been put away is closed and indexed once more (P10). */
    static String occasion(List<RegisteredDocument> documents) {
        return String.valueOf(1
                + documents.stream().filter(paper -> INDEX.equals(paper.code())).count());
    }
}
