package cn.rongjiu.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Brings a refusal out of what the engine wraps around it, so that every door answers with its sentence. */
class PlainRefusals extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException wrapped) {
            throw Stream.<Throwable>iterate(wrapped, t -> t != null, Throwable::getCause)
                    .filter(Refusal.class::isInstance)
                    .map(ProcessEngineException.class::cast)
                    .findFirst()
                    .orElse(wrapped);
        }
    }
}
