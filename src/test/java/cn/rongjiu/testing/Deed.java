package cn.rongjiu.testing;

import java.util.Map;

/**
 * Something a story sets going.
 *
 * @param name of a step its task id, of a start its process, of a job its id, of a request its path
 * @param user who does it; nobody does a job
 * @param fields what he fills in, as the engine's services take it
 */
public record Deed(Kind kind, String name, String user, Map<String, Object> fields) {

    public enum Kind {
        START,
        STEP,
        JOB,
        REQUEST
    }

    static Deed start(String process, String user, Map<String, ?> fields) {
        return new Deed(Kind.START, process, user, Values.ofJava(fields));
    }

    static Deed step(String task, String user, Map<String, ?> fields) {
        return new Deed(Kind.STEP, task, user, Values.ofJava(fields));
    }

    static Deed job(String id) {
        return new Deed(Kind.JOB, id, null, Map.of());
    }

    static Deed request(String path, String user) {
        return new Deed(Kind.REQUEST, path, user, Map.of());
    }
}
