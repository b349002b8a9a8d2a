package cn.rongjiu;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The rooms below {@code root} and the sentences that hold between them; a probe tree is judged like the real one. */
record House(String root) {

    private static final Set<String> SHARED = Set.of("casefile", "calendar");
    private static final List<Class<?>> CALLED_BY_THE_ENGINE =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    ArchRule stagesMeetOnlyInADiagram() {
        return uses(
                (from, to) -> Rooms.STAGES.contains(to),
                "a stage is known to nobody; hand the value over in a process variable, or move what is shared to a concept");
    }

    ArchRule conceptsStandOnCasefileCalendarAndGround() {
        return uses(
                (from, to) -> Rooms.CONCEPTS.contains(from) && !Rooms.GROUND.contains(to) && !SHARED.contains(to),
                "a concept may use casefile, calendar and ground; publish an engine.CaseEvent, or let a stage combine the two");
    }

    ArchRule casefileStandsOnGroundAlone() {
        return uses(
                (from, to) -> "casefile".equals(from) && !Rooms.GROUND.contains(to),
                "casefile is below all other rooms; move the use to the room that needs both");
    }

    ArchRule nobodyUsesAReader() {
        return uses((from, to) -> Rooms.READERS.contains(to), "readers only read; nobody builds on them");
    }

    ArchRule roomsFormNoCycle() {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("rooms form no cycle")
                .allowEmptyShould(true);
    }

    ArchRule camundaStaysInDelegatesListenersGroundAndReaders() {
        return foreign(
                "org.camunda.",
                c -> Rooms.GROUND.contains(room(c))
                        || Rooms.READERS.contains(room(c))
                        || isCalledByTheEngine(outermost(c)),
                "keep the rule in plain Java and let a delegate or listener, or a class of engine or security, speak to the engine");
    }

    ArchRule myBatisStaysInMappers() {
        return foreign(
                "org.apache.ibatis.",
                c -> outermost(c).getSimpleName().endsWith("Mapper"),
                "put the statement into a package-private interface named …Mapper");
    }

    String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    private ArchRule uses(BiPredicate<String, String> forbidden, String repair) {
        return forbids(
                d -> {
                    String to = room(d.getTargetClass().getBaseComponentType());
                    String from = room(d.getOriginClass());
                    return !to.isEmpty() && !to.equals(from) && forbidden.test(from, to);
                },
                repair);
    }

    private ArchRule foreign(String library, Predicate<JavaClass> allowed, String repair) {
        return forbids(
                d -> d.getTargetClass().getBaseComponentType().getName().startsWith(library)
                        && !allowed.test(d.getOriginClass()),
                repair);
    }

    private ArchRule forbids(Predicate<Dependency> forbidden, String repair) {
        ArchCondition<JavaClass> condition = new ArchCondition<>(repair) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .findFirst()
                        .ifPresent(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        };
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + "..")
                .should(condition)
                .as(repair);
    }

    private static boolean isCalledByTheEngine(JavaClass type) {
        String name = type.getSimpleName();
        return name.endsWith("Delegate")
                || name.endsWith("Listener")
                || CALLED_BY_THE_ENGINE.stream().anyMatch(type::isAssignableTo);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }
}
