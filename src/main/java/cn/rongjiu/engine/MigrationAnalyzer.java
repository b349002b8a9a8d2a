package cn.rongjiu.engine;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The tables could not be made or brought up to date. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        return new FailureAnalysis(
                "数据表无法建立或升级：" + cause.getMessage().strip(),
                """
                修复办法：库必须是专供本程序的空库，或由本程序建过表的库；建表用户要有建表权限（语句见 README.md 的 Production 一节）。
                升级中途失败时：库中尚无案件则删除并重建空库；否则从备份恢复后再启动。""",
                cause);
    }
}
