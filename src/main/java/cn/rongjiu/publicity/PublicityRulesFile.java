package cn.rongjiu.publicity;

import cn.rongjiu.engine.ConfigFiles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/publicity.yaml}; a start with a broken one says which entry is wrong. */
@Configuration(proxyBeanMethods = false)
class PublicityRulesFile {

    private static final String NAME = "publicity.yaml";

    @Bean
    PublicityRules publicityRules() {
        return read(ConfigFiles.text(NAME));
    }

    static PublicityRules read(String text) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Map<Scope, String> media = new EnumMap<>(Scope.class);
        if (file != null && file.get("media") instanceof Map<?, ?> named) {
            named.forEach((scope, medium) -> media.put(scope("media", scope), String.valueOf(medium)));
        }
        return new PublicityRules(
                scope("scope", entry(file, "scope")), media, entry(file, "address"), entry(file, "phone"));
    }

    private static Scope scope(String key, Object name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.NONE && scope.name().equals(name))
                .findFirst()
                .orElseThrow(() -> broken(key + " 应为 PERSON_ONLY、UNIT、SYSTEM 或 PUBLIC，不能是“" + name + "”"));
    }

    private static String entry(Map<?, ?> file, String key) {
        if (file != null && file.get(key) != null) {
            return String.valueOf(file.get(key)).strip();
        }
        throw broken("缺少 " + key);
    }

    private static IllegalStateException broken(String what) {
        return new IllegalStateException("config/" + NAME + "：" + what + "。请改正后重新启动。");
    }
}
