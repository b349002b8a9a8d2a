package cn.rongjiu.engine;

import java.util.List;

/**
 * What reading one file of the procedure brought.
 *
 * @param keys ids under which the engine would know its content; none when it is broken
 */
record Reading(String file, List<String> keys, List<Fault> faults) {

    static Reading sound(String file, List<String> keys) {
        return new Reading(file, keys, List.of());
    }

    static Reading broken(String file, List<Fault> faults) {
        return new Reading(file, List.of(), faults);
    }

    String kind() {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
