package cn.rongjiu.resultuse;

import cn.rongjiu.authority.Authority;
import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.casefile.Person;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may ask what a result is used for: who reads the case, the person himself, and who applies the effects. */
@Component
class EffectRights {

    /** Those who assess and promote, and those who impose measures; the letter itself is addressed to them. */
    private static final Set<String> APPLYING = Set.of("organisation-personnel", "accountability", "supervisor");

    private final ReadRights rights;
    private final Authority authority;

    EffectRights(ReadRights rights, Authority authority) {
        this.rights = rights;
        this.authority = authority;
    }

    /** A party reads his own part alone, whatever office he holds (E7); who stands recused reads nothing. */
    boolean mayRead(String userId, List<String> groups, Person person) {
        return rights.mayRead(userId, groups, person.caseNumber()).covers(person.personId())
                || groups.stream().anyMatch(APPLYING::contains) && !authority.isExcluded(userId, person.caseNumber());
    }
}
