package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;

/** What the decision engine says of a table, its cells included: the engine itself reads them only when it decides. */
class DecisionCheck {

    private static final Pattern XML_FAULT = Pattern.compile("Line=(\\d+): (.*)");

    private final ProcessEngineConfigurationImpl engine;

    DecisionCheck(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    Reading read(String name, byte[] bytes) {
        try {
            List<DmnDecision> decisions = engine.getDmnEngine().parseDecisions(new ByteArrayInputStream(bytes));
            List<Fault> faults = decisions.stream()
                    .map(DmnDecision::getDecisionLogic)
                    .filter(DmnDecisionTableImpl.class::isInstance)
                    .flatMap(table -> ((DmnDecisionTableImpl) table).getRules().stream())
                    .flatMap(rule -> brokenCells(name, rule))
                    .toList();
            return new Reading(name, decisions.stream().map(DmnDecision::getKey).toList(), faults);
        } catch (DmnEngineException e) {
            return Reading.broken(name, List.of(malformed(name, e)));
        }
    }

    private Stream<Fault> brokenCells(String name, DmnDecisionTableRuleImpl rule) {
        FeelEngine feel = engine.getDmnEngineConfiguration().getFeelEngine();
        return Stream.concat(
                rule.getConditions().stream()
                        .flatMap(cell -> broken(
                                name,
                                cell,
                                () -> feel.evaluateSimpleUnaryTests(
                                        cell.getExpression(), "cellInput", Variables.emptyVariableContext()))),
                rule.getConclusions().stream()
                        .flatMap(cell -> broken(
                                name,
                                cell,
                                () -> feel.evaluateSimpleExpression(
                                        cell.getExpression(), Variables.emptyVariableContext()))));
    }

    private static Stream<Fault> broken(String name, DmnExpressionImpl cell, Runnable reading) {
        if (cell.getExpression() == null || cell.getExpression().isBlank()) {
            return Stream.empty();
        }
        try {
            reading.run();
            return Stream.empty();
        } catch (FeelException e) {
            return unreadable(e).map(problem -> new Fault(name, cell.getId(), 0, problem)).stream();
        }
    }

    /** Without the values of a case a sound cell may fail too; only what cannot be parsed is a fault of the file. */
    private static Optional<String> unreadable(FeelException failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .map(Fault::firstLine)
                .filter(message -> message.contains("failed to parse expression"))
                .findFirst();
    }

    private static Fault malformed(String name, DmnEngineException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Matcher xml = XML_FAULT.matcher(Fault.firstLine(root));
        return xml.find()
                ? new Fault(name, null, Integer.parseInt(xml.group(1)), xml.group(2))
                : Fault.inFile(name, root);
    }
}
