package cn.rongjiu.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The heads one transaction has locked and moved: nobody else can move them meanwhile, so each is written once. */
final class HeldHeads implements TransactionSynchronization {

    private final Map<String, Head> moved = new LinkedHashMap<>();
    private final Object owner;
    private final Consumer<Head> write;
    private boolean committing;

    private HeldHeads(Object owner, Consumer<Head> write) {
        this.owner = owner;
        this.write = write;
    }

    /** Those of the transaction in this thread. */
    static HeldHeads of(Object owner, Consumer<Head> write) {
        HeldHeads held = (HeldHeads) TransactionSynchronizationManager.getResource(owner);
        if (held == null) {
            held = new HeldHeads(owner, write);
            TransactionSynchronizationManager.bindResource(owner, held);
            TransactionSynchronizationManager.registerSynchronization(held);
        }
        return held;
    }

    /** Where the chain ends as far as this transaction has got; null when it has not moved it. */
    Head get(String caseNumber) {
        return moved.get(caseNumber);
    }

    void move(Head head) {
        moved.put(head.caseNumber(), head);
        if (committing) {
            write.accept(head);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        moved.values().forEach(write);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(owner);
    }
}
