package cn.rongjiu.record;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The end of each chain: whoever locks it may add the next entry. */
@Component
class Heads {

    private final HeadMapper mapper;
    private final Chain chain;

    Heads(HeadMapper mapper, Chain chain) {
        this.mapper = mapper;
        this.chain = chain;
    }

    /** Only steps of the same case wait here for one another. A forged head must not become a good one. */
    Head lock(String caseNumber) {
        Head held = held().get(caseNumber);
        return held == null ? lockRow(caseNumber) : held;
    }

    private Head lockRow(String caseNumber) {
        Head head = mapper.lock(caseNumber);
        if (head == null) {
            begin(caseNumber);
            head = mapper.lock(caseNumber);
        }
        if (!chain.isSealed(head)) {
            throw new IllegalStateException("the record of " + caseNumber
                    + " was changed outside the program, or rongjiu.record.key is not the key it was written with");
        }
        return head;
    }

    void moveTo(Head end) {
        held().move(end);
    }

    private HeldHeads held() {
        return HeldHeads.of(this, mapper::move);
    }

    /** The transaction that opens a case writes its first entry; nobody else knows the case number yet. */
    private void begin(String caseNumber) {
        try {
            mapper.begin(chain.head(caseNumber, 0, Chain.BEGINNING));
        } catch (DuplicateKeyException someoneElseBegan) {
            // only outside cases, and only once; his head serves as well
        }
    }
}
