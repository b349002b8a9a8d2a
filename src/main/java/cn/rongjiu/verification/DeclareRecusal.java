package cn.rongjiu.verification;

import cn.rongjiu.authority.Investigators;
import cn.rongjiu.document.Documents;
import cn.rongjiu.engine.HumanStep;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Sentences;
import cn.rongjiu.engine.Submission;
import org.springframework.stereotype.Component;

/** P3: every investigator files a statement before work (W11); any one ground suffices (E1). */
@Component("declareRecusal")
class DeclareRecusal implements HumanStep {

    private final Investigators investigators;
    private final Documents documents;
    private final OfficeTime time;

    DeclareRecusal(Investigators investigators, Documents documents, OfficeTime time) {
        this.investigators = investigators;
        this.documents = documents;
        this.time = time;
    }

    @Override
    public void check(Submission statement, Sentences sentences) {
        sentences.addIf(
                !"NONE".equals(statement.text("recusalGround")) && !statement.has("recusalGroundReason"),
                "recusalGroundReason",
                "有回避情形的，请写明与谁、何种关系。");
    }

    @Override
    public void keep(Submission statement) {
        documents.register(
                "W11",
                statement.step().caseNumber(),
                null,
                "存卷",
                time.today(),
                statement.step().taskId());
        if ("NONE".equals(statement.text("recusalGround"))) {
            investigators.filedStatement(statement.step().caseNumber(), statement.actor());
        }
    }
}
