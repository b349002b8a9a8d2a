package cn.rongjiu.engine;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Schema, engine and deployment, without any room; no {@code @Configuration}, lest the application's scan find it. */
@EnableAutoConfiguration
@Import({EngineSchema.class, EngineSchemaCheck.class, RuntimeGrants.class, ProcedureCheck.class})
class GroundOnly {}
