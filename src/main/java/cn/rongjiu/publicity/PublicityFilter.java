package cn.rongjiu.publicity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The publicity filter (1.5), rule by rule in its order; the first hit wins. Rules 1, 2, 3 and 7 say how far a notice
 * may go. Rules 4, 5, 6, 8 and 9 say what its text may hold and leave the range as it is.
 */
final class PublicityFilter {

    /**
     * What is known of the matter.
     *
     * @param secretLevel of the case: NONE, WORK_SECRET or a level of state secrets
     */
    record Matter(String secretLevel, boolean stub, boolean transferRequired, Set<Concern> concerns) {

        Matter {
            concerns = concerns.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(concerns));
        }
    }

    /**
     * How far the notice may go.
     *
     * @param rule number of the rule of 1.5 that was hit; 8 when none limits the range: personal data stay out anyway
     * @param widest the widest range allowed
     * @param sentence why, as officials read it
     */
    record Treatment(int rule, Scope widest, String sentence) {

        /** Whether nobody had a choice. */
        boolean forbids() {
            return widest == Scope.NONE;
        }
    }

    private record Rule(Predicate<Matter> hits, Treatment treatment) {}

    private static final List<Rule> OF_RANGE = List.of(
            rule(PublicityFilter::holdsStateSecret, 1, Scope.NONE, "涉及国家秘密，不公示。"),
            rule(m -> "WORK_SECRET".equals(m.secretLevel()), 2, Scope.PERSON_ONLY, "属于工作秘密，不得超出知悉范围，只能不公示或者仅告知本人。"),
            rule(m -> m.concerns().contains(Concern.SECURITY), 3, Scope.NONE, "公开可能危及国家安全、公共安全、经济安全或者社会稳定，不公示。"),
            rule(Matter::transferRequired, 7, Scope.NONE, "须移送问责，公开可能影响调查，暂不公示。"));

    private static final Treatment ORDINARY = new Treatment(8, Scope.PUBLIC, "可以公示；个人身份信息一律隐去。");

    private PublicityFilter() {}

    static Treatment of(Matter matter) {
        return OF_RANGE.stream()
                .filter(rule -> rule.hits().test(matter))
                .map(Rule::treatment)
                .findFirst()
                .orElse(ORDINARY);
    }

    /** Rules 4, 6 and 9: what must not be read is taken out of the text, the rest is published and the reason stated. */
    static boolean mustWithholdPart(Matter matter) {
        return matter.concerns().contains(Concern.THIRD_PARTY)
                || matter.concerns().contains(Concern.INTERNAL);
    }

    private static boolean holdsStateSecret(Matter matter) {
        return matter.stub() || !Set.of("NONE", "WORK_SECRET").contains(matter.secretLevel());
    }

    private static Rule rule(Predicate<Matter> hits, int number, Scope widest, String sentence) {
        return new Rule(hits, new Treatment(number, widest, sentence));
    }
}
