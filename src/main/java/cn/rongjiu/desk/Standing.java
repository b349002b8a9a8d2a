package cn.rongjiu.desk;

/**
 * The room a running process of a case stands in.
 *
 * @param personId null where the process concerns the whole case
 */
record Standing(String caseNumber, String room, String personId) {

    /** A process that waits for no other: those that called it only show the way there. */
    static final String INNERMOST =
            """
            not exists (select 1 from ACT_RU_EXECUTION i join ACT_RU_EXECUTION o on o.ID_ = i.SUPER_EXEC_
                         where o.PROC_INST_ID_ = e.ID_)""";
}
