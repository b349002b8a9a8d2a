package cn.rongjiu.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A table from config/, asked without a process engine. */
public final class DecisionFile {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    public DecisionFile(String file) {
        try (InputStream dmn = Files.newInputStream(Path.of("config", file))) {
            decision = ENGINE.parseDecisions(dmn).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Map<String, Object>> rows(Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /** The one row; its absence fails. */
    public Map<String, Object> ask(Map<String, Object> inputs) {
        List<Map<String, Object>> rows = rows(inputs);
        if (rows.size() != 1) {
            throw new AssertionError(inputs + " gives " + rows);
        }
        return rows.get(0);
    }
}
