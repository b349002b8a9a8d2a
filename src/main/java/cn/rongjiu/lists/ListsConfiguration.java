package cn.rongjiu.lists;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.Options;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ListsConfiguration {

    @Bean
    Options positiveListOptions(Lists lists, OfficeTime time) {
        return new ListOptions(ListKind.POSITIVE, lists, time);
    }

    @Bean
    Options negativeListOptions(Lists lists, OfficeTime time) {
        return new ListOptions(ListKind.NEGATIVE, lists, time);
    }
}
