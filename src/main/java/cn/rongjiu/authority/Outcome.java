package cn.rongjiu.authority;

/**
 * What a body's meeting came to.
 *
 * @param verdict null unless carried
 */
public record Outcome(Result result, String verdict) {

    public enum Result {
        CARRIED,
        NO_QUORUM,
        NO_MAJORITY
    }
}
