package cn.rongjiu.archive;

/** What the diagram {@code tolerance-case} and this room share. */
final class ArchiveProcess {

    /** closing → archive */
    static final String HANDOVER_TERM = "T34";

    /** how long a file is kept that is not kept for good */
    static final String RETENTION_TERM = "T35";

    private ArchiveProcess() {}
}
