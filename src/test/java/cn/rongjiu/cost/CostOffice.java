package cn.rongjiu.cost;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** The meter between the application and its database. */
@TestConfiguration(proxyBeanMethods = false)
class CostOffice {

    @Bean
    Echo echo() {
        return new Echo();
    }

    @Bean
    Meter meter(ObjectProvider<ProcessEngine> engine) {
        return new Meter(job -> Elements.ofJob(engine.getObject(), job));
    }

    @Bean
    @Order(200)
    Noting noting(Echo echo, Meter meter) {
        return new Noting(echo, meter);
    }

    @Bean
    static BeanPostProcessor meteredDataSource(ObjectProvider<Meter> meter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? meter.getObject().watch(source) : bean;
            }
        };
    }
}
