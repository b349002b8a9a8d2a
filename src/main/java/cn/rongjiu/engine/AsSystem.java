package cn.rongjiu.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the engine without the rights of the person signed in: what the program must know, a person need not see. */
@Component
class AsSystem {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    AsSystem(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    <T> T call(Supplier<T> question) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(question::get));
    }
}
