package cn.rongjiu.engine;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Schema, engine and deployment, without any room. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({EngineSchema.class, EngineSchemaCheck.class, ProcedureCheck.class})
class GroundOnly {}
