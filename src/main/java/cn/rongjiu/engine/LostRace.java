package cn.rongjiu.engine;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;

/** Tells a transaction that lost against another from one that is broken. */
final class LostRace {

    /** MySQL: deadlock, lock wait timeout. H2: deadlock, lock timeout, concurrent update. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 40001, 50200, 90131);

    private LostRace() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).anyMatch(LostRace::is);
    }

    /**
     * Whether it may have been: between two reads of one transaction somebody else may commit, and what was read then
     * fits nothing. What the database itself complains of is something else, and so is what a person may not do.
     */
    static boolean mayBeCauseOf(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .noneMatch(t -> t instanceof Refusal
                        || t instanceof AuthorizationException
                        || t instanceof SQLException
                        || t instanceof DataAccessException);
    }

    private static boolean is(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure instanceof SQLException sql && CODES.contains(sql.getErrorCode());
    }
}
