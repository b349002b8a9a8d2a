package cn.rongjiu.casefile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gap-free numbers: the row of a counter stays locked until the step commits, and a rolled-back step gives its number
 * back. Only steps that take a number of the same series wait for one another.
 */
@Service
public class Counters {

    private final CounterMapper mapper;

    Counters(CounterMapper mapper) {
        this.mapper = mapper;
    }

    /** The next number of the series, 1 when it is new; must run in the transaction that uses the number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String series) {
        if (mapper.advance(series) == 0) {
            begin(series);
        }
        return mapper.value(series);
    }

    private void begin(String series) {
        try {
            mapper.begin(series);
        } catch (DuplicateKeyException someoneElseBegan) {
            mapper.advance(series);
        }
    }
}
