package cn.rongjiu.authority;

import cn.rongjiu.engine.OfficeTime;
import cn.rongjiu.engine.OpenTasks;
import cn.rongjiu.engine.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The investigators of a case: two or more, the first leads (P3, P4). */
@Component("investigators")
public class Investigators {

    private static final String STEP = "collectEvidence";

    private final InvestigatorMapper mapper;
    private final Authority authority;
    private final DeterminationRules rules;
    private final OfficeTime time;
    private final ObjectProvider<OpenTasks> tasks;

    Investigators(
            InvestigatorMapper mapper,
            Authority authority,
            DeterminationRules rules,
            OfficeTime time,
            ObjectProvider<OpenTasks> tasks) {
        this.mapper = mapper;
        this.authority = authority;
        this.rules = rules;
        this.time = time;
        this.tasks = tasks;
    }

    /** Why these people cannot investigate the case together, as a sentence; empty when they can. */
    public Optional<String> objection(String caseNumber, List<String> userIds) {
        if (new HashSet<>(userIds).size() < userIds.size()) {
            return Optional.of("同一人不能重复指定为调查核实人员。");
        }
        if (userIds.size() < rules.minInvestigators()) {
            return Optional.of("调查核实人员不得少于" + rules.minInvestigators() + "人。");
        }
        return userIds.stream()
                .flatMap(user -> objection(caseNumber, user).stream())
                .findFirst();
    }

    /** Why this person cannot investigate the case, as a sentence; empty when he can. */
    public Optional<String> objection(String caseNumber, String userId) {
        return authority.objection(userId, caseNumber, STEP);
    }

    /** Appoints them in this order; the first leads. */
    @Transactional
    public void appoint(String caseNumber, List<String> userIds) {
        objection(caseNumber, userIds).ifPresent(sentence -> {
            throw Refusal.because(sentence);
        });
        if (!active(caseNumber).isEmpty()) {
            throw Refusal.conflict("本案已指定调查核实人员，更换请通过回避程序办理。");
        }
        for (String user : userIds) {
            int ordinal = userIds.indexOf(user) + 1;
            mapper.insert(new Investigator(caseNumber, user, ordinal == 1, ordinal, time.today(), null, true));
        }
    }

    /** Those who investigate now, in order. */
    public List<String> active(String caseNumber) {
        return mapper.all(caseNumber).stream()
                .filter(Investigator::active)
                .map(Investigator::userId)
                .toList();
    }

    /** Who leads now: while a lead who stood back is not replaced, the next in order. */
    public String lead(String caseNumber) {
        List<Investigator> now =
                mapper.all(caseNumber).stream().filter(Investigator::active).toList();
        return now.stream()
                .filter(Investigator::isLead)
                .findFirst()
                .or(() -> now.stream().findFirst())
                .map(Investigator::userId)
                .orElseThrow(() -> new IllegalStateException("no investigator in case " + caseNumber));
    }

    /** Puts the new one in the place of the old one, lead included, and on the tasks that are open. */
    @Transactional
    public void replace(String caseNumber, String oldUser, String newUser) {
        if (active(caseNumber).contains(newUser)) {
            throw Refusal.because("接替人员已经是本案调查核实人员，请另行指定。");
        }
        objection(caseNumber, newUser).ifPresent(sentence -> {
            throw Refusal.because(sentence);
        });
        Investigator old = mapper.all(caseNumber).stream()
                .filter(i -> i.userId().equals(oldUser))
                .findFirst()
                .orElseThrow(() -> Refusal.because("被接替的人员不是本案调查核实人员。"));
        mapper.replaced(caseNumber, oldUser, newUser);
        mapper.insert(new Investigator(caseNumber, newUser, old.isLead(), old.ordinal(), time.today(), null, true));
        tasks.getObject().admit(caseNumber, Duties.sharedByInvestigators(old.isLead()), newUser);
    }

    /** Whoever takes over in the middle of the work does none of it before he filed his own statement (P3). */
    @Transactional
    public void requireStatement(String caseNumber, String userId) {
        mapper.owe(caseNumber, userId, time.now());
        tasks.getObject().review(caseNumber);
    }

    /** His statement is on file; if it was awaited, he joins in what is open. */
    @Transactional
    public void filedStatement(String caseNumber, String userId) {
        if (mapper.filed(caseNumber, userId, time.now()) > 0) {
            tasks.getObject().admit(caseNumber, Duties.sharedByInvestigators(leads(caseNumber, userId)), userId);
        }
    }

    private boolean leads(String caseNumber, String userId) {
        return lead(caseNumber).equals(userId);
    }
}
