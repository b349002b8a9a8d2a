package cn.rongjiu.appeal;

import cn.rongjiu.engine.ConfigFiles;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/appeal.yaml}; a start with a broken one says which entry is wrong. */
@Configuration(proxyBeanMethods = false)
class AppealRulesFile {

    private static final String NAME = "appeal.yaml";

    @Bean
    AppealRules appealRules() {
        return read(ConfigFiles.text(NAME));
    }

    static AppealRules read(String text) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new AppealRules(
                number(file, "remitMax", 0),
                number(file, "minHandlers", 2),
                number(file, "evaluators", 2),
                number(file, "repeatEvaluations", 0));
    }

    private static int number(Map<?, ?> file, String key, int least) {
        if (file != null && file.get(key) instanceof Integer number && number >= least) {
            return number;
        }
        throw new IllegalStateException("config/" + NAME + "：" + key + " 应为不小于 " + least + " 的整数。请改正后重新启动。");
    }
}
