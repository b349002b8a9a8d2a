package cn.rongjiu.record;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * The first place where a chain does not hold.
 *
 * @param caseNumber {@link CaseRecord#OUTSIDE_CASES} for configuration and operators, {@code #} for the
 *     seals
 * @param seq number of the entry, or of the seal
 * @param happenedAt when the entry says it happened, null when it is missing
 * @param kind what it says it is, null when it is missing
 * @param subject what it says it is about, null when it is missing
 */
public record BadEntry(
        String caseNumber, long seq, Damage damage, LocalDateTime happenedAt, String kind, String subject) {

    private static final Set<Damage> FROM_HERE_ON = Set.of(Damage.TRUNCATED, Damage.ERASED, Damage.HEAD_BROKEN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static BadEntry missing(String caseNumber, long seq, Damage damage) {
        return new BadEntry(caseNumber, seq, damage, null, null, null);
    }

    static BadEntry seen(Entry entry, long seq, Damage damage) {
        return new BadEntry(entry.caseNumber(), seq, damage, entry.happenedAt(), entry.kind(), entry.subject());
    }

    static BadEntry seal(long sealNo) {
        return missing(Seal.CHAIN, sealNo, Damage.SEAL_BROKEN);
    }

    /** Which entry, when, what, and what was done to it, in Chinese. */
    public String sentence() {
        if (damage == Damage.SEAL_BROKEN) {
            return "封存第 " + seq + " 号" + damage.label() + "。";
        }
        return place(caseNumber) + (FROM_HERE_ON.contains(damage) ? "从" : "") + "第 " + seq + " 条" + what()
                + damage.label() + "。";
    }

    static String place(String caseNumber) {
        return CaseRecord.OUTSIDE_CASES.equals(caseNumber) ? "配置与运维记录" : "案件 " + caseNumber + " 的记录";
    }

    private String what() {
        return happenedAt == null ? "" : "（" + TIME.format(happenedAt) + "，" + action(kind) + " " + subject + "）";
    }

    private static String action(String kind) {
        return switch (kind) {
            case "STEP" -> "步骤";
            case "DECISION" -> "决定";
            case "VOTE" -> "表决";
            case "DOCUMENT" -> "文书";
            case "NOTICE" -> "通知";
            case "DEADLINE" -> "期限";
            case "OPERATOR" -> "操作";
            default -> kind;
        };
    }
}
