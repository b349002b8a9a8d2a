package cn.rongjiu.authority;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.Party;
import cn.rongjiu.engine.People;
import cn.rongjiu.engine.TaskAuthority;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Recusal and separation of duties in one place, so that every door is the same door (1.1, P3). */
@Component
public class Authority implements TaskAuthority {

    /** The step in which nobody may decide on himself (E1). */
    private static final String DECIDES_RECUSAL = "decideRequestedRecusal";

    private final CaseFiles cases;
    private final RecusalMapper recusals;
    private final Participations participations;
    private final People people;
    private final ObjectProvider<OwnWork> ownWork;

    Authority(
            CaseFiles cases,
            RecusalMapper recusals,
            Participations participations,
            People people,
            ObjectProvider<OwnWork> ownWork) {
        this.cases = cases;
        this.recusals = recusals;
        this.participations = participations;
        this.people = people;
        this.ownWork = ownWork;
    }

    /** Whether this person has no business in the case at all: recused, or himself a party to it. */
    public boolean isExcluded(String userId, String caseNumber) {
        return recusals.recused(caseNumber).contains(userId)
                || parties(caseNumber).contains(userId);
    }

    @Override
    public Optional<String> forbids(String userId, String caseNumber, String personId, String taskKey) {
        return because("您", userId, caseNumber, taskKey).or(() -> judging(taskKey)
                .filter(work -> work.authors(personId).contains(userId))
                .map(OwnWork::sentence)
                .findFirst());
    }

    /** The same as a sentence about somebody else. */
    Optional<String> objection(String userId, String caseNumber, String taskKey) {
        return because(people.displayName(userId), userId, caseNumber, taskKey);
    }

    @Override
    public Set<String> barred(String caseNumber, String personId, String taskKey) {
        if (Duties.belongsToParties(taskKey)) {
            return Set.of();
        }
        Standing standing = participations.standing(caseNumber);
        Set<String> barred = barredFrom(caseNumber, Duties.ofStep(taskKey).orElse(null), standing);
        if (DECIDES_RECUSAL.equals(taskKey)) {
            barred.addAll(standing.challenged());
        }
        if (Duties.needsStatement(taskKey)) {
            barred.addAll(standing.owing());
        }
        judging(taskKey).map(work -> work.authors(personId)).forEach(barred::addAll);
        return barred;
    }

    @Override
    public void completed(String userId, String caseNumber, String personId, String taskKey, int investigationRound) {
        Duties.ofStep(taskKey)
                .ifPresent(role -> participations.took(caseNumber, personId, userId, role, investigationRound));
    }

    /** Everybody who may not act in this role in the case; without a role, those who have no business there. */
    Set<String> barredFrom(String caseNumber, Role role) {
        return barredFrom(caseNumber, role, participations.standing(caseNumber));
    }

    private Set<String> barredFrom(String caseNumber, Role role, Standing standing) {
        Set<String> barred = new HashSet<>(standing.recused());
        barred.addAll(parties(caseNumber));
        if (role != null) {
            standing.roles().forEach((user, roles) -> {
                if (roles.stream().anyMatch(had -> Separation.keepsApart(had, role))) {
                    barred.add(user);
                }
            });
        }
        return barred;
    }

    private Optional<String> because(String who, String userId, String caseNumber, String taskKey) {
        if (Duties.belongsToParties(taskKey)) {
            return Optional.empty();
        }
        Standing standing = participations.standing(caseNumber);
        if (standing.recused().contains(userId)) {
            return Optional.of(who + "已回避本案，不能参与本案任何环节。");
        }
        if (parties(caseNumber).contains(userId)) {
            return Optional.of(who + "是本案申请人或当事人，不能办理本案。");
        }
        if (DECIDES_RECUSAL.equals(taskKey) && standing.challenged().contains(userId)) {
            return Optional.of("对" + who + "的回避申请尚未决定，本人的回避不能由本人决定，负责人的回避由上级机关决定。");
        }
        if (Duties.needsStatement(taskKey) && standing.owing().contains(userId)) {
            return Optional.of(who + "尚未申报回避情形，请先办理“申报回避情形”，再参与核实。");
        }
        return Duties.ofStep(taskKey).flatMap(role -> separated(who, userId, standing, role));
    }

    private Stream<OwnWork> judging(String taskKey) {
        return ownWork.orderedStream().filter(work -> work.judgedBy().equals(taskKey));
    }

    private static Optional<String> separated(String who, String userId, Standing standing, Role role) {
        return standing.roles().getOrDefault(userId, Set.of()).stream()
                .filter(had -> Separation.keepsApart(had, role))
                .findFirst()
                .map(had -> who + "在本案中担任过" + had.label() + "，不能再担任" + role.label() + "。");
    }

    /** An official of intake who files for somebody else acts for the office and is no party. */
    private Set<String> parties(String caseNumber) {
        List<Party> all = cases.parties(caseNumber);
        Set<String> parties = all.stream()
                .filter(party -> !party.applied())
                .map(Party::userId)
                .collect(Collectors.toCollection(HashSet::new));
        all.stream()
                .filter(party -> party.applied() && !parties.contains(party.userId()))
                .map(Party::userId)
                .filter(applicant -> !people.membersOf("intake").contains(applicant))
                .forEach(parties::add);
        return parties;
    }
}
