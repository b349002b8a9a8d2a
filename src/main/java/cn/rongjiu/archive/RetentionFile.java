package cn.rongjiu.archive;

import cn.rongjiu.engine.ConfigFiles;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code config/archive.yaml}; a start with a broken one says which entry is wrong. */
@Configuration(proxyBeanMethods = false)
class RetentionFile {

    private static final String NAME = "archive.yaml";

    @Bean
    RetentionRules retentionRules() {
        return read(ConfigFiles.text(NAME));
    }

    static RetentionRules read(String text) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (file == null || !(file.get("permanentWith") instanceof List<?> codes)) {
            throw broken("permanentWith 应列出文书代号，例如 [W23, W42]");
        }
        return new RetentionRules(codes.stream().map(RetentionFile::code).collect(Collectors.toUnmodifiableSet()));
    }

    private static String code(Object code) {
        if (code instanceof String text && text.matches("W\\d{2}")) {
            return text;
        }
        throw broken("permanentWith 中的“" + code + "”不是文书代号，应如 W23");
    }

    private static IllegalStateException broken(String what) {
        return new IllegalStateException("config/" + NAME + "：" + what + "。请改正后重新启动。");
    }
}
