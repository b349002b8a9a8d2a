package cn.rongjiu;

import cn.rongjiu.record.VerifyRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the procedure: engine, forms, task list, pages; or, as {@code verify-record}, only reads the record. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Rongjiu {

    public static void main(String[] args) {
        if (VerifyRecord.isAskedFor(args)) {
            System.exit(VerifyRecord.run(args));
        }
        SpringApplication.run(Rongjiu.class, args);
    }
}
