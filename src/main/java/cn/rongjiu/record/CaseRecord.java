package cn.rongjiu.record;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record as readers see it. */
@Service
public class CaseRecord {

    /** Stands for the case number in the chain of configuration and operators. */
    public static final String OUTSIDE_CASES = "-";

    private final RecordMapper entries;
    private final HeadMapper heads;
    private final Chain chain;

    CaseRecord(RecordMapper entries, HeadMapper heads, Chain chain) {
        this.entries = entries;
        this.heads = heads;
        this.chain = chain;
    }

    /** The entries in their order; empty when there is no such case. */
    public List<Entry> of(String caseNumber) {
        return entries.of(caseNumber);
    }

    /** Follows the chain from its beginning to its head; no entry is added to the case meanwhile. */
    @Transactional
    public Verification verify(String caseNumber) {
        Head head = heads.lock(caseNumber);
        long seq = 0;
        String previous = Chain.BEGINNING;
        for (Entry entry : entries.of(caseNumber)) {
            seq++;
            if (entry.seq() != seq
                    || !entry.previousHash().equals(previous)
                    || !chain.link(entry).equals(entry)) {
                return Verification.broken(seq);
            }
            previous = entry.hash();
        }
        return seq == 0 && head == null || chain.head(caseNumber, seq, previous).equals(head)
                ? Verification.sound(seq)
                : Verification.broken(seq + 1);
    }
}
