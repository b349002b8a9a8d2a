package cn.rongjiu.faults;

import cn.rongjiu.testing.Stories;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The whole application on a database that fails; mail is sent when the test says so, and no seal is set meanwhile. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Stories
@Import(FaultOffice.class)
@TestPropertySource(
        properties = {
            "logging.level.root=off",
            "spring.mail.host=127.0.0.1",
            "rongjiu.notice.from=rongjiu@linjiang.gov.example",
            "RONGJIU_MAIL_HOST=127.0.0.1",
            "RONGJIU_MAIL_FROM=rongjiu@linjiang.gov.example",
            "rongjiu.notice.poll=1d",
            "rongjiu.record.seal-every=1d"
        })
@DirtiesContext
@interface StatementFaults {}
