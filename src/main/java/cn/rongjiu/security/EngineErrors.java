package cn.rongjiu.security;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.FeatureContext;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Gives every Jersey application in the house our answers to failures, {@code /engine-rest} and the webapps' alike.
 * One mapper for each type that Camunda maps itself, since the nearest type wins.
 */
public final class EngineErrors implements ForcedAutoDiscoverable {

    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext context) {
        context.register(new EngineAnswer<Throwable>() {}, FIRST);
        context.register(new EngineAnswer<RestException>() {}, FIRST);
        context.register(new EngineAnswer<ProcessEngineException>() {}, FIRST);
        context.register(new EngineAnswer<JsonParseException>() {}, FIRST);
        context.register(new EngineAnswer<JsonMappingException>() {}, FIRST);
    }
}
