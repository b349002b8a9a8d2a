package cn.rongjiu.determination;

import org.springframework.stereotype.Component;

/** The rounds of verification a person went through, as diagrams ask for them. */
@Component("investigationRounds")
public class InvestigationRounds {

    private final DeterminationMapper mapper;

    InvestigationRounds(DeterminationMapper mapper) {
        this.mapper = mapper;
    }

    /** The round in which his newest decision was taken. */
    public int newest(String personId) {
        return mapper.newest(personId).investigationRound();
    }
}
