package cn.rongjiu.engine;

import java.util.Optional;

/** Keeps the fields that a form marks {@code store: casefile} out of the engine: long texts, rows, personal data. */
public interface TextStore {

    /** Keeps the value under case, person, step, round and field; a later one of the same place is added, not replaced. */
    void keep(Step step, String field, Object value, String actor);

    /** The newest value kept under this field for the step's case and person, whatever step wrote it. */
    Optional<Object> newest(Step step, String field);
}
