package cn.rongjiu.verification;

import cn.rongjiu.authority.Investigators;
import cn.rongjiu.authority.Involvement;
import cn.rongjiu.authority.RecusalRequest;
import cn.rongjiu.authority.RecusalRequests;
import cn.rongjiu.authority.Recusals;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P3, E1: the head, and nobody on himself, decides on a recusal that was asked for; a granted one acts at once (W11). */
@Component("decideRequestedRecusal")
class DecideRequestedRecusal implements HumanStep {

    private final RecusalRequests requests;
    private final Recusals recusals;
    private final Investigators investigators;
    private final Involvement involvement;
    private final Documents documents;
    private final RecusalLetters letters;
    private final CaseIncidents incidents;
    private final OfficeTime time;

    DecideRequestedRecusal(
            RecusalRequests requests,
            Recusals recusals,
            Investigators investigators,
            Involvement involvement,
            Documents documents,
            RecusalLetters letters,
            CaseIncidents incidents,
            OfficeTime time) {
        this.requests = requests;
        this.recusals = recusals;
        this.investigators = investigators;
        this.involvement = involvement;
        this.documents = documents;
        this.letters = letters;
        this.incidents = incidents;
        this.time = time;
    }

    @Override
    public void check(Submission decision, Sentences sentences) {
        if (!decision.flag("recusalGranted")) {
            sentences.addIf(!decision.has("recusalReason"), "recusalReason", "不准予回避的必须写明理由；准予的请勾选“准予回避”。");
            return;
        }
        RecusalRequest request = request(decision);
        involvement
                .emptiedWithout(request.official(), request.caseNumber())
                .ifPresent(
                        body -> sentences.add("recusalGranted", body + "中只剩被申请人一人，准予回避前请报上级机关指定管辖（E2），由管理员补充成员后再决定。"));
        if (investigators.active(request.caseNumber()).contains(request.official())) {
            checkReplacement(request.caseNumber(), decision.text("replacement"), sentences);
        } else {
            sentences.addIf(decision.has("replacement"), "replacement", "被申请人不是现任核实人员，不需要指定“接替人员”，请留空。");
        }
    }

    private void checkReplacement(String number, String replacement, Sentences sentences) {
        if (replacement.isEmpty()) {
            sentences.add("replacement", "被申请人是核实人员，准予回避的必须指定“接替人员”。");
            return;
        }
        sentences.addIf(investigators.active(number).contains(replacement), "replacement", "接替人员已经是本案核实人员，请另选一人。");
        investigators.objection(number, replacement).ifPresent(sentence -> sentences.add("replacement", sentence));
    }

    @Override
    public void keep(Submission decision) {
        RecusalRequest request = request(decision);
        boolean granted = decision.flag("recusalGranted");
        String number = request.caseNumber();
        boolean replaced = granted && investigators.active(number).contains(request.official());
        recusals.decide(
                number,
                request.official(),
                request.ground(),
                decision.text("recusalReason"),
                decision.actor(),
                granted);
        if (replaced) {
            investigators.replace(number, request.official(), decision.text("replacement"));
            investigators.requireStatement(number, decision.text("replacement"));
        }
        requests.decided(request.requestId());
        incidents.resolve(number, VerificationProcess.BODY_EMPTIED, request.requestId());
        documents.register("W11", number, null, "存卷", time.today(), request.requestId());
        letters.tell(request, granted, decision.text("recusalReason"));
    }

    private RecusalRequest request(Submission decision) {
        return requests.get((String) decision.step().variables().apply(VerificationProcess.RECUSAL_REQUEST));
    }
}
