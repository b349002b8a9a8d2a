package cn.rongjiu.engine;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The beans that know the rules of single steps, by the step's name. */
@Component
class StepRooms {

    private final ListableBeanFactory beans;
    private volatile Map<String, HumanStep> steps;
    private volatile Map<String, StartStep> starts;

    StepRooms(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** The rules of a user task; a step without rules of its own has none. */
    Optional<HumanStep> of(String taskKey) {
        if (steps == null) {
            steps = beans.getBeansOfType(HumanStep.class);
        }
        return Optional.ofNullable(steps.get(taskKey));
    }

    Optional<StartStep> ofStart(String formName) {
        if (starts == null) {
            starts = beans.getBeansOfType(StartStep.class);
        }
        return Optional.ofNullable(starts.get(formName));
    }
}
