package cn.rongjiu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the procedure: engine, forms, task list, pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Rongjiu {

    public static void main(String[] args) {
        SpringApplication.run(Rongjiu.class, args);
    }
}
