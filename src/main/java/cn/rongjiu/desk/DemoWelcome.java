package cn.rongjiu.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go and as whom. */
@Component
@Profile("demo")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private static final String WELCOME =
            """


            容纠已启动：http://localhost:{}/　　演示账号的密码都是 rongjiu
              申请人   lichuan（李川）  zhoumin（周敏）   受理岗   wangfang（王芳）
              负责人   chenguang（陈光）                  核实人员 zhaolei（赵磊）  qianyu（钱宇）
              审理     zhengjie（郑洁）                   纪检监察 fengtao（冯涛）  组织部门 jiangbo（蒋波）
              督办     shuiqing（水清）                   管理员   admin
              其余账号见 config/demo/people.yaml
            """;

    @EventListener
    void welcome(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        LOG.info(WELCOME, port);
    }
}
