package cn.rongjiu.rectification;

import cn.rongjiu.engine.ConfigFiles;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/correction.yaml}; a start with a broken one says which entry is wrong. */
@Configuration(proxyBeanMethods = false)
class CorrectionRulesFile {

    private static final String NAME = "correction.yaml";

    @Bean
    CorrectionRules correctionRules() {
        return read(ConfigFiles.text(NAME));
    }

    static CorrectionRules read(String text) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (file != null && file.get("maxRounds") instanceof Integer rounds && rounds >= 1) {
            return new CorrectionRules(rounds);
        }
        throw new IllegalStateException("config/" + NAME + "：maxRounds 应为不小于 1 的整数。请改正后重新启动。");
    }
}
