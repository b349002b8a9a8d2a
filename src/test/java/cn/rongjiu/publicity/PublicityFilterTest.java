package cn.rongjiu.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.publicity.PublicityFilter.Matter;
import cn.rongjiu.publicity.PublicityFilter.Treatment;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filter 1.5: in this order, the first hit wins. */
class PublicityFilterTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # level,        stub,  transfer, concerns,             rule, widest
            TOP_SECRET,     true,  false,    -,                    1,    NONE
            SECRET,         false, true,     SECURITY,             1,    NONE
            NONE,           true,  false,    -,                    1,    NONE
            WORK_SECRET,    false, false,    -,                    2,    PERSON_ONLY
            WORK_SECRET,    false, true,     SECURITY,             2,    PERSON_ONLY
            NONE,           false, false,    SECURITY,             3,    NONE
            NONE,           false, true,     SECURITY,             3,    NONE
            NONE,           false, true,     -,                    7,    NONE
            NONE,           false, true,     THIRD_PARTY,          7,    NONE
            NONE,           false, false,    THIRD_PARTY|INTERNAL, 8,    PUBLIC
            NONE,           false, false,    -,                    8,    PUBLIC
            """)
    void the_first_rule_that_is_hit_says_how_far_a_notice_may_go(
            String level, boolean stub, boolean transfer, String concerns, int rule, Scope widest) {
        Treatment treatment = PublicityFilter.of(new Matter(level, stub, transfer, concerns(concerns)));

        assertThat(treatment.rule()).isEqualTo(rule);
        assertThat(treatment.widest()).isEqualTo(widest);
        assertThat(treatment.sentence()).matches("\\p{IsHan}.*。");
    }

    @ParameterizedTest
    @CsvSource({"THIRD_PARTY, true", "INTERNAL, true", "SECURITY, false", "-, false"})
    void what_others_or_the_office_must_keep_is_taken_out_and_the_rest_published(String concern, boolean partly) {
        Matter matter = new Matter("NONE", false, false, concerns("-".equals(concern) ? null : concern));

        assertThat(PublicityFilter.mustWithholdPart(matter)).isEqualTo(partly);
    }

    @ParameterizedTest
    @CsvSource({"李川同志分管此项工作, 姓名", "请联系 LiChuan, 账号", "身份证 11010519491231002X, 身份证号", "电话13800138000。, 手机号"})
    void a_text_that_lets_anybody_be_recognised_is_refused(String text, String why) {
        assertThat(people().foundIn(text))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(why));
    }

    @Test
    void names_become_family_names_and_ordinary_numbers_stay() {
        assertThat(people().anonymised("李川、诸葛明远与李某")).isEqualTo("李某、诸某与李某");
        assertThat(people().foundIn("甲某（副局长），文号 202603021234567890123，金额 46000 元"))
                .isEmpty();
    }

    private static Identities people() {
        return Identities.of(Set.of("李川", "诸葛明远", "某"), Set.of("lichuan"));
    }

    private static Set<Concern> concerns(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split("\\|")).map(Concern::valueOf).collect(Collectors.toSet());
    }
}
