package cn.rongjiu.faults;

import cn.rongjiu.testing.Procedure;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Something that breaks between the application and its database. */
@TestConfiguration(proxyBeanMethods = false)
class FaultOffice {

    @Bean
    Breaking breaking() {
        return new Breaking();
    }

    @Bean
    Interruption interruption() {
        return new Interruption();
    }

    @Bean
    static BeanPostProcessor breakingDataSource(
            ObjectProvider<Breaking> breaking, ObjectProvider<Interruption> interruption) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? breaking.getObject().watch(source, interruption.getObject())
                        : bean;
            }
        };
    }

    @Bean
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    FaultyCaseOne faultyCaseOne(Procedure procedure, Breaking breaking, Mailbox mailbox, ScheduledTaskHolder clocks) {
        return new FaultyCaseOne(procedure, breaking, new FaultyPost(procedure, breaking, mailbox, clocks));
    }
}
