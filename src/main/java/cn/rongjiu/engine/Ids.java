package cn.rongjiu.engine;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/** Time-ordered ids (UUIDv7) for the engine and for our tables alike: ordered keys keep index pages warm. */
public final class Ids implements IdGenerator {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    public static String next() {
        return GENERATOR.generate().toString();
    }

    @Override
    public String getNextId() {
        return next();
    }
}
