package cn.rongjiu.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A YAML file that cannot be read: file, line and the text there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenYamlAnalyzer extends AbstractFailureAnalyzer<MarkedYAMLException> {

    private static final String REPAIR = "修复办法：检查该行及上一行的缩进（只用空格，不用制表符）、冒号后的空格、引号和括号是否成对，改好后重新启动。";

    @Override
    protected FailureAnalysis analyze(Throwable failure, MarkedYAMLException cause) {
        String file = new YamlFiles().withFault(cause).orElse("配置文件");
        return new FailureAnalysis(
                file + place(cause.getProblemMark()) + "：YAML 格式错误（" + cause.getProblem() + "）。", REPAIR, cause);
    }

    private static String place(Mark mark) {
        return mark == null ? "" : " 第 " + (mark.getLine() + 1) + " 行第 " + (mark.getColumn() + 1) + " 列";
    }
}
