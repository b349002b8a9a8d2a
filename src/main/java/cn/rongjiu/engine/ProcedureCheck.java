package cn.rongjiu.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Reads every file of the procedure as the engine would, before anything is deployed. */
@Component
class ProcedureCheck {

    private final ProcessEngineConfigurationImpl engine;
    private final DiagramCheck diagrams;
    private final DecisionCheck decisions;
    private final FormCheck forms = new FormCheck();

    ProcedureCheck(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
        this.diagrams = new DiagramCheck(engine);
        this.decisions = new DecisionCheck(engine);
    }

    List<Fault> faults(Map<String, byte[]> files) {
        return engine.getCommandExecutorTxRequired().execute(context -> files.entrySet().stream()
                .flatMap(file -> faults(file.getKey(), file.getValue()).stream())
                .toList());
    }

    private List<Fault> faults(String name, byte[] bytes) {
        if (name.endsWith(".bpmn")) {
            return diagrams.faults(name, bytes);
        }
        return name.endsWith(".form") ? forms.faults(name, bytes) : decisions.faults(name, bytes);
    }
}
