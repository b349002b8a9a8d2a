package cn.rongjiu.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.Application;
import cn.rongjiu.testing.Door;
import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is judged by the body he belongs to: the upper body deals with him (E31). */
@Stories
class UpperBodyTest {

    @Autowired
    private Procedure procedure;

    @ParameterizedTest
    @ValueSource(strings = {"qianyu", "zhengjie", "fengtao", "jiangbo", "youlan", "yangkai", "zhuhong"})
    void respondent_of_the_deciding_bodies_is_not_accepted_here(String account) {
        Road road = about(account);
        refused(road, "由上级机关办理，不能在本级受理：请选择“转办”");
    }

    @Test
    void head_goes_to_the_upper_organ_and_is_forwarded() {
        Road road = about("chenguang");
        refused(road, "是本机关负责人，由上级机关办理");
        road.completes("wangfang", "reviewApplication")
                .with("acceptanceDecision", "FORWARD", "acceptanceReason", "当事人是本机关负责人", "forwardedTo", "临江市纪律检查委员会");
        assertThat(road.look().state()).isEqualTo("FORWARDED");
    }

    @Test
    void respondent_of_another_body_is_accepted_here() {
        assertThat(about("hejianguo").accept().look().open()).containsExactly("approveStart");
    }

    private Road about(String account) {
        Application application = Application.about()
                .with("channel", "UNIT")
                .with(
                        "persons",
                        List.of(
                                Map.of("name", "周敏", "post", "主任", "unit", "区住建局", "userId", "zhoumin"),
                                Map.of("name", "当事人", "post", "科长", "unit", "区直机关", "userId", account)));
        return Road.applied(procedure, application);
    }

    private void refused(Road road, String sentence) {
        for (Door door : Door.values()) {
            Untouched before = Untouched.of(procedure);
            procedure
                    .through(door)
                    .as("wangfang")
                    .tries("reviewApplication")
                    .of(road.number())
                    .with("acceptanceDecision", "ACCEPT")
                    .isRefused(sentence);
            before.holds(procedure);
        }
    }
}
