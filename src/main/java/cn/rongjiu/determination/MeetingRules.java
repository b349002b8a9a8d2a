package cn.rongjiu.determination;

import cn.rongjiu.authority.Member;
import cn.rongjiu.authority.Outcome;
import cn.rongjiu.casefile.Grade;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the minutes of a body's meeting must hold (P6, W21). */
@Component
class MeetingRules {

    private final People people;

    MeetingRules(People people) {
        this.people = people;
    }

    /** Every member due appears once; who is absent has no vote, who is present votes or abstains. */
    void checkVotes(Body body, Submission meeting, List<Member> members, Sentences sentences) {
        String field = body.field("Votes");
        List<Map<String, Object>> rows = meeting.rows(field);
        Map<String, String> due = members.stream().collect(Collectors.toMap(Member::userId, Member::name));
        Set<Object> named = new HashSet<>();
        for (Map<String, Object> row : rows) {
            String member = (String) row.get("member");
            String name = due.containsKey(member) ? due.get(member) : people.displayName(member);
            boolean present = Boolean.TRUE.equals(row.get("present"));
            sentences.addIf(!due.containsKey(member), field, "“参会与表决”中的“%s”不是本次应到成员。".formatted(name));
            sentences.addIf(!named.add(member), field, "“参会与表决”中的“%s”出现了两次。".formatted(name));
            sentences.addIf(!present && row.get("vote") != null, field, "“%s”没有到会，不能记录表决；到会的请勾选“到会”。".formatted(name));
            sentences.addIf(present && row.get("vote") == null, field, "“%s”到会，请选择表决，弃权也要选。".formatted(name));
        }
        sentences.addIf(!named.containsAll(due.keySet()), field, "“参会与表决”必须列明全部 %d 名应到成员。".formatted(due.size()));
    }

    /** The verdict is what the votes carried; with a negative hit only a refusal can be (D1). */
    void checkVerdict(Body body, Submission meeting, Outcome outcome, Sentences sentences) {
        String field = body.field("Verdict");
        String verdict = meeting.text(field);
        if (outcome.result() != Outcome.Result.CARRIED) {
            sentences.addIf(!verdict.isEmpty(), field, notCarried(outcome));
            return;
        }
        sentences.addIf(
                !verdict.equals(outcome.verdict()),
                field,
                "表决形成的意见是“%s”，所填意见必须与表决一致。"
                        .formatted(Grade.valueOf(outcome.verdict()).label()));
        sentences.addIf(
                meeting.step().isTrue(DeterminationProcess.NEGATIVE_HIT)
                        && !Grade.REFUSE.name().equals(verdict),
                field,
                "本案查实负面清单情形，只能形成“不予容错”的意见。");
        sentences.addIf(
                departs(meeting, verdict) && !meeting.has(body.field("Reason")),
                body.field("Reason"),
                "意见与推荐等次不一致的，必须写明理由。");
    }

    private static String notCarried(Outcome outcome) {
        return outcome.result() == Outcome.Result.NO_QUORUM
                ? "到会成员未达法定人数，不能形成意见，请将意见留空；将另行开会。"
                : "没有一种意见获得应到成员过半数同意，请将意见留空。";
    }

    private static boolean departs(Submission meeting, String verdict) {
        Object recommended = meeting.step().variables().apply(DeterminationProcess.RECOMMENDED_GRADE);
        return recommended != null && !"REFER".equals(recommended) && !recommended.equals(verdict);
    }
}
