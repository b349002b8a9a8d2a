package cn.rongjiu.engine;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.xml.sax.SAXParseException;

/**
 * Reads a DMN file as the engine does, and every cell too: the engine itself looks into a cell only when a case needs
 * it, and takes a word without quotation marks for an unknown variable, silently empty.
 */
@Component
class DecisionTableCheck {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final FeelEngine feel = ((DefaultDmnEngineConfiguration) engine.getConfiguration()).getFeelEngine();

    /** Throws when the file cannot be used. */
    void check(String file, byte[] content) {
        for (DmnDecision decision : read(file, content)) {
            if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl table)) {
                throw new BrokenDecisionTable(file, decision.getKey(), "不是决策表", null);
            }
            VariableContext inputs = inputs(file, table);
            table.getRules().forEach(rule -> checkRule(file, table, rule, inputs));
        }
    }

    private List<DmnDecision> read(String file, byte[] content) {
        try {
            return engine.parseDecisions(new ByteArrayInputStream(content));
        } catch (DmnEngineException e) {
            throw new BrokenDecisionTable(file, line(e), "无法读取，" + root(e).getMessage(), e);
        }
    }

    private VariableContext inputs(String file, DmnDecisionTableImpl table) {
        Map<String, Object> inputs = new HashMap<>();
        for (var input : table.getInputs()) {
            String variable = String.valueOf(input.getExpression().getExpression());
            if (!variable.matches("[a-z]\\w*")) {
                throw new BrokenDecisionTable(file, input.getId(), "输入列应当只写一个变量名：" + variable, null);
            }
            inputs.put(variable, "");
        }
        return Variables.fromMap(inputs).asVariableContext();
    }

    private void checkRule(
            String file, DmnDecisionTableImpl table, DmnDecisionTableRuleImpl rule, VariableContext inputs) {
        for (int i = 0; i < rule.getConditions().size(); i++) {
            String variable = table.getInputs().get(i).getExpression().getExpression();
            checkCell(file, rule.getConditions().get(i), text -> feel.evaluateSimpleUnaryTests(text, variable, inputs));
        }
        for (DmnExpressionImpl cell : rule.getConclusions()) {
            checkCell(file, cell, text -> feel.evaluateSimpleExpression(text, inputs));
        }
    }

    private void checkCell(String file, DmnExpressionImpl cell, Reading reading) {
        String text = cell.getExpression();
        if (text == null || text.isBlank() || "-".equals(text.strip()) || "null".equals(text.strip())) {
            return;
        }
        try {
            if (reading.read(text) == null) {
                throw new BrokenDecisionTable(file, cell.getId(), "没有值；文字要加英文双引号：" + text, null);
            }
        } catch (FeelException e) {
            throw new BrokenDecisionTable(file, cell.getId(), "不是有效的 FEEL 表达式：" + text, e);
        }
    }

    private static String line(Throwable e) {
        return root(e) instanceof SAXParseException s ? "第 " + s.getLineNumber() + " 行" : "整个文件";
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private interface Reading {
        Object read(String text);
    }
}
