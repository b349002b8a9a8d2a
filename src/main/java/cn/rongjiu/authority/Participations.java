package cn.rongjiu.authority;

import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Who had part in a case, and as what; completed steps write it by themselves. */
@Component("participations")
public class Participations {

    private final ParticipationMapper mapper;
    private final OfficeTime time;

    Participations(ParticipationMapper mapper, OfficeTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** Remembers part taken outside a step, such as a vote in a meeting; once is enough. */
    public void took(String caseNumber, String personId, String userId, Role role) {
        took(caseNumber, personId, userId, role, 1);
    }

    /** Remembers part taken in this round of verification; once is enough. */
    public void took(String caseNumber, String personId, String userId, Role role, int investigationRound) {
        Participation participation = new Participation(
                Ids.next(), caseNumber, personId == null ? "" : personId, userId, role, investigationRound, time.now());
        if (mapper.count(participation) == 0) {
            insert(participation);
        }
    }

    /** The roles each person has or had in the case; an investigator is one from his appointment on. */
    Map<String, Set<Role>> roles(String caseNumber) {
        return standing(caseNumber).roles();
    }

    /** Those in whose part of the case this user had this role. */
    Set<String> personsOf(String caseNumber, String userId, Role role) {
        return mapper.persons(caseNumber, userId, role);
    }

    Standing standing(String caseNumber) {
        return Standing.of(mapper.parts(caseNumber));
    }

    private void insert(Participation participation) {
        try {
            mapper.insert(participation);
        } catch (DuplicateKeyException writtenMeanwhile) {
            // the same person completed the same kind of step elsewhere in this instant: the row is there
        }
    }
}
