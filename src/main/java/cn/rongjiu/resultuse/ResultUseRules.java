package cn.rongjiu.resultuse;

import java.util.List;
import java.util.Map;

/**
 * What {@code config/result-use.yaml} says.
 *
 * @param effects the items of the letter with their names, in its order
 * @param readers groups whose members read the letter
 */
record ResultUseRules(Map<Effect, String> effects, List<String> readers, EndRule endRule) {

    String label(Effect effect) {
        return effects.getOrDefault(effect, effect.name());
    }
}
