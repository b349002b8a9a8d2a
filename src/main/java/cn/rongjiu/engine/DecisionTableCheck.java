package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.springframework.stereotype.Component;

/**
 * Reads a DMN file as the engine does, and every cell too: the engine itself looks into a cell only when a case needs
 * it, and takes a word without quotation marks for an unknown variable, silently empty.
 */
@Component
class DecisionTableCheck {

    private static final Pattern NO_WORDS = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|[a-z][a-z ]*\\(");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\w]*");
    private static final Set<String> KEYWORDS =
            Set.of("true", "false", "null", "and", "or", "in", "if", "then", "else", "between");
    private static final Pattern LINE = Pattern.compile("Line=(\\d+)");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final FeelEngine feel = ((DefaultDmnEngineConfiguration) engine.getConfiguration()).getFeelEngine();

    /** Throws when the file cannot be used. */
    void check(String file, byte[] content) {
        for (DmnDecision decision : read(file, content)) {
            if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl table)) {
                throw new BrokenDecisionTable(file, decision.getKey(), "不是决策表", null);
            }
            Set<String> variables = variables(file, table);
            table.getRules().forEach(rule -> checkRule(file, table, rule, variables));
        }
    }

    private List<DmnDecision> read(String file, byte[] content) {
        try {
            return engine.parseDecisions(new ByteArrayInputStream(content));
        } catch (DmnEngineException e) {
            throw new BrokenDecisionTable(file, line(e), "无法读取，" + root(e).getMessage(), e);
        }
    }

    private static Set<String> variables(String file, DmnDecisionTableImpl table) {
        Set<String> variables = new HashSet<>();
        for (var input : table.getInputs()) {
            String variable = String.valueOf(input.getExpression().getExpression());
            if (!variable.matches("[a-z]\\w*")) {
                throw new BrokenDecisionTable(file, input.getId(), "输入列应当只写一个变量名：" + variable, null);
            }
            variables.add(variable);
        }
        return variables;
    }

    private void checkRule(
            String file, DmnDecisionTableImpl table, DmnDecisionTableRuleImpl rule, Set<String> variables) {
        VariableContext empty = Variables.emptyVariableContext();
        for (int i = 0; i < rule.getConditions().size(); i++) {
            String input = table.getInputs().get(i).getExpression().getExpression();
            checkCell(
                    file,
                    rule.getConditions().get(i),
                    variables,
                    text -> feel.evaluateSimpleUnaryTests(text, input, empty));
        }
        for (DmnExpressionImpl cell : rule.getConclusions()) {
            checkCell(file, cell, variables, text -> feel.evaluateSimpleExpression(text, empty));
        }
    }

    private void checkCell(String file, DmnExpressionImpl cell, Set<String> variables, Consumer<String> feelReads) {
        String text = cell.getExpression();
        if (text == null || text.isBlank() || "-".equals(text.strip())) {
            return;
        }
        Matcher word = WORD.matcher(NO_WORDS.matcher(text).replaceAll(" "));
        while (word.find()) {
            if (!variables.contains(word.group()) && !KEYWORDS.contains(word.group())) {
                throw new BrokenDecisionTable(file, cell.getId(), "文字要加英文双引号：" + text, null);
            }
        }
        try {
            feelReads.accept(text);
        } catch (FeelException e) {
            if (isUnreadable(e)) {
                throw new BrokenDecisionTable(file, cell.getId(), "不是有效的 FEEL 表达式：" + text, e);
            }
        }
    }

    /** Without the values of a case a sound cell may fail too. */
    private static boolean isUnreadable(FeelException e) {
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("failed to parse expression"));
    }

    /** The XML parser tells the line only in its sentence. */
    private static String line(Throwable e) {
        Matcher line = LINE.matcher(String.valueOf(root(e).getMessage()));
        return line.find() ? "第 " + line.group(1) + " 行" : "整个文件";
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }
}
