package cn.rongjiu.authority;

import cn.rongjiu.engine.ConfigFiles;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/authorities.yaml}; a start with a broken one says which entry is wrong. */
@Configuration(proxyBeanMethods = false)
class RulesFile {

    private static final String NAME = "authorities.yaml";

    @Bean
    DeterminationRules determinationRules() {
        return read(ConfigFiles.text(NAME));
    }

    static DeterminationRules read(String text) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        try {
            return new DeterminationRules(
                    ratio(file, "determination", "quorum"),
                    ratio(file, "determination", "passRatio"),
                    number(file, "determination", "maxRounds"),
                    number(file, "investigation", "minInvestigators"),
                    number(file, "investigation", "returnMax"));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("config/" + NAME + "：" + wrong.getMessage() + "。请改正后重新启动。", wrong);
        }
    }

    private static Ratio ratio(Map<?, ?> file, String section, String key) {
        String text = String.valueOf(entry(file, section, key));
        try {
            return Ratio.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(section + "." + key + "：" + wrong.getMessage(), wrong);
        }
    }

    private static int number(Map<?, ?> file, String section, String key) {
        if (entry(file, section, key) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(section + "." + key + " 应是整数");
    }

    private static Object entry(Map<?, ?> file, String section, String key) {
        if (file != null && file.get(section) instanceof Map<?, ?> entries && entries.get(key) != null) {
            return entries.get(key);
        }
        throw new IllegalArgumentException("缺少 " + section + "." + key);
    }
}
