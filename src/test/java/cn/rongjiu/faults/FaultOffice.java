package cn.rongjiu.faults;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Something that breaks between the application and its database. */
@TestConfiguration(proxyBeanMethods = false)
class FaultOffice {

    @Bean
    Breaking breaking() {
        return new Breaking();
    }

    @Bean
    static BeanPostProcessor breakingDataSource(ObjectProvider<Breaking> breaking) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? breaking.getObject().watch(source) : bean;
            }
        };
    }
}
