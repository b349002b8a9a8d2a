package cn.rongjiu.testing;

import cn.rongjiu.calendar.ClockOverview;
import cn.rongjiu.record.CaseRecord;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The engine's clock and its engines are one for the whole JVM: whoever started last answers the REST interface of
 * everybody, until the engine of this test is put in its place.
 */
class StoryTime implements BeforeEachCallback, AfterEachCallback {

    private Set<String> known = Set.of();

    @Override
    public void beforeEach(ExtensionContext context) {
        ProcessEngines.registerProcessEngine(office(context).getBean(ProcessEngine.class));
        known = Set.copyOf(office(context).getBean(Procedure.class).caseNumbers());
    }

    /** Whatever the story told, the invariants hold at its end. */
    @Override
    public void afterEach(ExtensionContext context) {
        ClockUtil.reset();
        Procedure procedure = office(context).getBean(Procedure.class);
        Set<String> told = new TreeSet<>(procedure.caseNumbers());
        told.removeAll(known);
        new Invariants(
                        procedure,
                        office(context).getBean(CaseRecord.class),
                        office(context).getBean(ClockOverview.class))
                .hold(told);
    }

    private static ApplicationContext office(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context);
    }
}
