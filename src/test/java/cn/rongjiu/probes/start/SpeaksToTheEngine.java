package cn.rongjiu.probes.start;

import org.camunda.bpm.engine.RuntimeService;

class SpeaksToTheEngine {

    void start(RuntimeService runtime) {
        runtime.startProcessInstanceByKey("tolerance-case");
    }
}
