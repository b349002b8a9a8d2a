package cn.rongjiu.engine;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A configuration file can be read, but one of its values cannot be used. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongValueAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException cause) {
        ConfigurationProperty property = cause.getProperty();
        if (property == null) {
            return null;
        }
        return new FailureAnalysis(
                "配置项 " + property.getName() + " 的值“" + property.getValue() + "”无法使用，位置：" + property.getOrigin()
                        + "（行:列）。",
                "修复办法：按该文件中的说明改正这一项的值（类型、单位或可选值），改好后重新启动。",
                cause);
    }
}
