package cn.rongjiu.desk;

import cn.rongjiu.engine.AsSystem;
import cn.rongjiu.engine.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The drawings of a case's running processes, with the places lit where it stands. */
@Component
class Drawings {

    private static final Map<String, Stage> LEADS_TO = Map.of(
            "call_priorTransfer", Stage.TRANSFER,
            "call_transfer", Stage.TRANSFER,
            "call_resultUse", Stage.RESULTUSE,
            "call_rectification", Stage.RECTIFICATION);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final AsSystem system;

    Drawings(RuntimeService runtime, RepositoryService repository, AsSystem system) {
        this.runtime = runtime;
        this.repository = repository;
        this.system = system;
    }

    /** @param svg the generated picture as it lies in the program, never anything a person wrote */
    record Drawing(String title, String svg) {}

    /** One drawing a process, however many persons stand in it; the bodies' own is not for parties. */
    List<Drawing> of(OpenCase open) {
        return system.call(() -> places(open)).entrySet().stream()
                .map(process -> drawing(process.getKey(), process.getValue()))
                .toList();
    }

    private Map<String, Set<String>> places(OpenCase open) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(open.file().caseNumber())
                .orderByProcessInstanceId()
                .asc()
                .list()
                .stream()
                .filter(process -> isOpen(open, process.getId()))
                .forEach(process -> places.computeIfAbsent(key(process), key -> new TreeSet<>())
                        .addAll(shown(open, process)));
        places.values().removeIf(Set::isEmpty);
        return places;
    }

    private boolean isOpen(OpenCase open, String process) {
        String personId = (String) runtime.getVariable(process, "personId");
        Stage room = Stage.of((String) runtime.getVariable(process, "stage"));
        return open.concerns(personId) && !open.hides(room, personId);
    }

    /** Without the places that lead to a room of which the reader knows nothing. */
    private Set<String> shown(OpenCase open, ProcessInstance process) {
        String personId = (String) runtime.getVariable(process.getId(), "personId");
        Set<String> places = active(runtime.getActivityInstance(process.getId()));
        LEADS_TO.forEach((place, room) -> {
            if (open.hides(room, personId)) {
                places.remove(place);
            }
        });
        return places;
    }

    /** The id of a definition begins with its key only where both fit into 64 characters. */
    private String key(ProcessInstance process) {
        return repository.getProcessDefinition(process.getProcessDefinitionId()).getKey();
    }

    /** The innermost activities, and those a job is about to enter. */
    private static Set<String> active(ActivityInstance at) {
        Set<String> ids = new TreeSet<>();
        if (at.getChildActivityInstances().length + at.getChildTransitionInstances().length == 0) {
            ids.add(plain(at.getActivityId()));
        }
        Stream.of(at.getChildActivityInstances()).forEach(child -> ids.addAll(active(child)));
        Stream.of(at.getChildTransitionInstances()).forEach(child -> ids.add(plain(child.getActivityId())));
        return ids;
    }

    private static String plain(String activity) {
        return activity.replace("#multiInstanceBody", "");
    }

    /** Several drawings share a page, so the marks of their elements cannot stay ids. */
    private static Drawing drawing(String key, Set<String> active) {
        String svg = read(key);
        for (String id : active) {
            svg = svg.replace("<g id=\"el_" + id + "\" class=\"", "<g class=\"active ");
        }
        svg = svg.replaceAll("<g id=\"el_[^\"]*\"", "<g").replaceFirst(" width=\"\\d+\" height=\"\\d+\"", "");
        String title = svg.replaceFirst("(?s).*?<title>(.*?)</title>.*", "$1");
        return new Drawing(title, svg);
    }

    private static String read(String key) {
        try {
            return new ClassPathResource("bpmn/pictures/" + key + ".svg").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notDrawn) {
            throw new UncheckedIOException("no picture of " + key, notDrawn);
        }
    }
}
