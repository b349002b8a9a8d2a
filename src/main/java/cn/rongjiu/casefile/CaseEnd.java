package cn.rongjiu.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How and when a case ended.
 *
 * @param outcome NOT_ACCEPTED, FORWARDED or WITHDRAWN for a case that came to no end of its own, else CLOSED
 * @param archivedOn null until it is in the archive
 * @param retainedUntil the last day on which it is kept; null while it is not archived, and for one kept for good
 */
public record CaseEnd(CaseState outcome, LocalDateTime closedAt, LocalDate archivedOn, LocalDate retainedUntil) {}
