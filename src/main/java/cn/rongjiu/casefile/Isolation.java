package cn.rongjiu.casefile;

import java.util.Set;
import org.springframework.stereotype.Service;

/** The cases in which a state secret turned up: they show number, level and custodian only (E13). */
@Service
public class Isolation {

    private final CaseFileMapper mapper;

    Isolation(CaseFileMapper mapper) {
        this.mapper = mapper;
    }

    /** From now on the case shows no content; its custodian keeps it. */
    public void isolate(String caseNumber, Custody custody) {
        mapper.classify(caseNumber, custody.level().name(), custody.custodian());
    }

    /** What was isolated is no state secret after all. */
    public void lift(String caseNumber, String level) {
        mapper.classify(caseNumber, level, null);
    }

    /** The numbers of these cases. */
    public Set<String> cases() {
        return Set.copyOf(mapper.isolated());
    }
}
