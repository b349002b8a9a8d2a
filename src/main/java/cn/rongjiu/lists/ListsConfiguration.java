package cn.rongjiu.lists;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Options;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ListsConfiguration {

    @Bean
    Options positiveListOptions(Lists lists, ApplicableLists applicable, OfficeTime time) {
        return new ListOptions(ListKind.POSITIVE, lists, applicable, time);
    }

    @Bean
    Options negativeListOptions(Lists lists, ApplicableLists applicable, OfficeTime time) {
        return new ListOptions(ListKind.NEGATIVE, lists, applicable, time);
    }
}
