package cn.rongjiu.calendar;

import cn.rongjiu.engine.Actor;
import cn.rongjiu.engine.AsSystem;
import cn.rongjiu.engine.CaseIncidents;
import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.TermTasks;
import cn.rongjiu.engine.TermTimers;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The room with an engine and a database, without the rest of the house. */
@AutoConfigurationPackage
@ComponentScan
@ComponentScan(
        basePackageClasses = OfficeTime.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {
                            Actor.class,
                            OfficeTime.class,
                            AsSystem.class,
                            CaseIncidents.class,
                            TermTasks.class,
                            TermTimers.class
                        }))
@ImportAutoConfiguration({
    AopAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MybatisAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
class CalendarSlice {}
