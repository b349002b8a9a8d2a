package cn.rongjiu.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Reads every file of the procedure as the engine would, before anything is deployed. */
@Component
class ProcedureCheck {

    private final ProcessEngineConfigurationImpl engine;
    private final DiagramCheck diagrams;
    private final DecisionCheck decisions;
    private final FormCheck forms = new FormCheck();
    private final ReferenceCheck references;

    ProcedureCheck(ProcessEngineConfigurationImpl engine, BeanFactory beans) {
        this.engine = engine;
        this.diagrams = new DiagramCheck(engine);
        this.decisions = new DecisionCheck(engine);
        this.references = new ReferenceCheck(beans);
    }

    List<Fault> faults(Map<String, byte[]> files) {
        List<Reading> readings = engine.getCommandExecutorTxRequired().execute(context -> files.entrySet().stream()
                .map(file -> read(file.getKey(), file.getValue()))
                .toList());
        List<Fault> faults = new ArrayList<>();
        readings.forEach(reading -> faults.addAll(reading.faults()));
        faults.addAll(twins(readings));
        // what a broken file would have offered cannot be told apart from what is missing
        return faults.isEmpty() ? dangling(files, readings) : faults;
    }

    private List<Fault> dangling(Map<String, byte[]> files, List<Reading> readings) {
        Set<String> keys =
                readings.stream().flatMap(reading -> reading.keys().stream()).collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> references.faults(file.getKey(), file.getValue(), keys).stream())
                .toList();
    }

    private Reading read(String name, byte[] bytes) {
        if (name.endsWith(".bpmn")) {
            return diagrams.read(name, bytes);
        }
        return name.endsWith(".form") ? forms.read(name, bytes) : decisions.read(name, bytes);
    }

    private static List<Fault> twins(List<Reading> readings) {
        Map<String, String> owners = new HashMap<>();
        List<Fault> twins = new ArrayList<>();
        for (Reading reading : readings) {
            for (String key : reading.keys()) {
                String owner = owners.putIfAbsent(reading.kind() + ":" + key, reading.file());
                if (owner != null) {
                    twins.add(new Fault(reading.file(), key, 0, "编号与 " + owner + " 重复"));
                }
            }
        }
        return twins;
    }
}
