package cn.rongjiu.engine;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** In production nothing starts until every variable it needs is set; all missing ones are named at once. */
class MissingVariables implements EnvironmentPostProcessor {

    static final List<String> NEEDED = List.of(
            "RONGJIU_DB_URL",
            "RONGJIU_DB_USER",
            "RONGJIU_DB_PASSWORD",
            "RONGJIU_DB_MIGRATION_USER",
            "RONGJIU_DB_MIGRATION_PASSWORD",
            "RONGJIU_ADMIN_USER",
            "RONGJIU_ADMIN_PASSWORD",
            "RONGJIU_RECORD_KEY");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("mysql"))) {
            return;
        }
        List<String> missing = NEEDED.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "正式运行（mysql）缺少环境变量：" + String.join("、", missing) + "。",
                    "先设置上述变量再启动；含义和建库语句见 README.md 的 Production 一节。只想试用时不要启用 mysql 配置。");
        }
    }
}
