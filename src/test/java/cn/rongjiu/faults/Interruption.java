package cn.rongjiu.faults;

import cn.rongjiu.stories.BetweenReadsStory.Meanwhile;
import cn.rongjiu.testing.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Lets another thread do something, and commit it, between two statements of this one. */
final class Interruption implements QueryExecutionListener, Meanwhile {

    private Thread teller;
    private Runnable waiting;
    private int left;

    @Override
    public Answer after(int reads, Runnable other, Supplier<Answer> deed) {
        teller = Thread.currentThread();
        waiting = other;
        left = reads;
        Answer answer = deed.get();
        boolean happened = left < 0;
        waiting = null;
        return happened ? answer : null;
    }

    /** Once this thread has written, the other would wait for it in vain. */
    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (waiting == null || Thread.currentThread() != teller) {
            return;
        }
        if (Breaking.locks(queries.get(0).getQuery())) {
            waiting = null;
        } else if (--left < 0) {
            Runnable other = waiting;
            waiting = null;
            CompletableFuture.runAsync(other).join();
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
