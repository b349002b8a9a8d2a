package cn.rongjiu.record;

import cn.rongjiu.engine.AppendOnlyTables;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's own database user can neither change nor delete what the record and its seals say. */
@Configuration(proxyBeanMethods = false)
class OnlyGrowing {

    @Bean
    static AppendOnlyTables recordTables() {
        return new AppendOnlyTables(List.of("rj_record", "rj_record_seal"));
    }
}
