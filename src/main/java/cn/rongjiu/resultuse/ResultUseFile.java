package cn.rongjiu.resultuse;

import cn.rongjiu.engine.ConfigFiles;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/result-use.yaml}; a start with a broken one says which entry is wrong. */
@Configuration(proxyBeanMethods = false)
class ResultUseFile {

    private static final String NAME = "result-use.yaml";

    @Bean
    ResultUseRules resultUseRules() {
        return read(ConfigFiles.text(NAME));
    }

    static ResultUseRules read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object file = new Yaml(new SafeConstructor(options)).load(text);
        return new ResultUseRules(
                effects(entry(file, "result", "effects")),
                groups(entry(file, "result", "notify")),
                code(EndRule.class, entry(file, "sanction", "endRule"), "sanction.endRule"));
    }

    private static Map<Effect, String> effects(Object entry) {
        if (!(entry instanceof Map<?, ?> named) || named.isEmpty()) {
            throw broken("result.effects", "应逐项写代码和名称");
        }
        Map<Effect, String> effects = new LinkedHashMap<>();
        named.forEach((code, name) -> effects.put(code(Effect.class, code, "result.effects"), String.valueOf(name)));
        return Collections.unmodifiableMap(effects);
    }

    private static List<String> groups(Object entry) {
        if (!(entry instanceof List<?> groups)) {
            throw broken("result.notify", "应是组的列表");
        }
        return groups.stream().map(String::valueOf).toList();
    }

    private static <E extends Enum<E>> E code(Class<E> type, Object code, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> broken(key, "没有“" + code + "”，只能写 " + Arrays.toString(type.getEnumConstants())));
    }

    private static Object entry(Object file, String section, String key) {
        if (file instanceof Map<?, ?> sections
                && sections.get(section) instanceof Map<?, ?> entries
                && entries.get(key) != null) {
            return entries.get(key);
        }
        throw broken(section + "." + key, "没有写");
    }

    private static IllegalStateException broken(String key, String what) {
        return new IllegalStateException("config/" + NAME + " 的 " + key + "：" + what + "。请改正后重新启动。");
    }
}
