package cn.rongjiu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.testing.FormPage;
import cn.rongjiu.testing.TasklistPage;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** How an official fills in a form in the task list, in a real tasklist.browser(). */
@TasklistTest
class TasklistFormBrowserTest {

    private static final String LONG_STORY = "第一行\n<script>alert(1)</script> ${x} {{y}} ' OR 1=1-- 𠮷䶮😀";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TasklistPage tasklist;

    private FormPage form;
    private String process;

    @BeforeEach
    void an_official_has_claimed_a_task() {
        process = TasklistOffice.begin(runtime);
        tasklist.signIn(TasklistOffice.OFFICIAL, TasklistOffice.PASSWORD);
        tasklist.open();
        tasklist.chooseFilter("本组待办");
        tasklist.openTask("RJ-2026-0017");
        tasklist.claim();
        form = tasklist.form();
    }

    @AfterEach
    void close() {
        TasklistOffice.end(runtime);
        tasklist.leave();
    }

    @Test
    void mistakes_are_told_in_chinese_and_once_mended_the_form_can_be_sent() {
        tasklist.complete();
        assertThat(List.of("标题", "发生日期", "结论", "已核对", "姓名")).allSatisfy(field -> form.expectError(field, "此项必填"));
        form.fill("标题", "关");
        form.expectError("标题", "至少填写 2 个字");
        form.fill("天数", "99");
        form.expectError("天数", "不能大于 30");
        form.fill("邮箱", "wang");
        form.expectError("邮箱", "请填写正确的电子邮箱地址");
        tasklist.shoot("tasklist-5-mistakes");
        form.fill("邮箱", "wang@rongjiu.cn");
        fillEverything();
        tasklist.complete();
        tasklist.sight()
                .until(() -> runtime.createProcessInstanceQuery()
                                .processInstanceId(process)
                                .count()
                        == 0);
        assertThat(List.of("occurredOn", "channel", "lookup", "verdict", "reason", "days", "confirmed"))
                .extracting(this::stored)
                .containsExactly("2026-03-05", "B", "C", "A", LONG_STORY, 12, true);
        assertThat(serialized("codes")).isEqualTo("[\"A\",\"C\"]");
        assertThat(serialized("persons")).contains("陈国栋", "主任");
    }

    @Test
    void a_refusal_is_read_in_chinese_and_nothing_typed_is_lost() {
        TasklistOffice.REFUSAL.set("{\"type\":\"Refusal\",\"message\":\"标题：请写明事由；天数：不能大于10\",\"fields\":{}}");
        fillEverything();
        tasklist.complete();
        tasklist.expectNotice("未能办结，请按提示改正");
        tasklist.expectNotice("标题：请写明事由；天数：不能大于10");
        tasklist.shoot("tasklist-6-refused");
        assertThat(form.value("理由")).isEqualTo(LONG_STORY);
        assertThat(form.value("姓名")).isEqualTo("陈国栋");
        TasklistOffice.REFUSAL.set("{\"type\":\"RestException\",\"message\":\"Something broke\"}");
        tasklist.complete();
        tasklist.expectNotice("请联系系统管理员");
    }

    @Test
    void each_sentence_of_a_refusal_stands_beside_its_field_until_it_is_mended() {
        TasklistOffice.REFUSAL.set("{\"type\":\"Refusal\",\"message\":\"请写明事由。不能晚于今天。第 1 行：请核对。\",\"fields\":"
                + "{\"title\":\"请写明事由。\",\"occurredOn\":\"不能晚于今天。\",\"channel\":\"请重新选择。\"}}");
        fillEverything();
        tasklist.complete();
        form.expectRefusal("标题", "请写明事由。");
        form.expectRefusal("发生日期", "不能晚于今天。");
        form.expectRefusal("渠道", "请重新选择。");
        tasklist.shoot("tasklist-7-beside");
        form.fill("标题", "关于另一项目");
        form.expectNoRefusal("标题");
        form.expectRefusal("发生日期", "不能晚于今天。");
    }

    @Test
    void what_was_typed_survives_a_look_at_another_tab() {
        form.fill("标题", "关于某项目");
        tasklist.sight().click(By.linkText("流程图"));
        tasklist.sight().click(By.linkText("表单"));
        assertThat(form.value("标题")).isEqualTo("关于某项目");
    }

    private void fillEverything() {
        form.fill("标题", "关于某项目");
        form.fill("理由", LONG_STORY);
        form.fill("天数", "12");
        form.enter("发生日期", "2026/3/5");
        form.select("渠道", "乙");
        form.select("查找式选择", "丙");
        form.choose("结论", "甲");
        form.choose("条目", "甲");
        form.tag("代码", "甲");
        form.tag("代码", "丙");
        form.tick("已核对");
        form.fill("姓名", "陈国栋");
        form.fill("职务", "主任");
    }

    private Object stored(String name) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(process)
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private String serialized(String name) {
        return ((SerializableValue) history.createHistoricVariableInstanceQuery()
                        .processInstanceId(process)
                        .variableName(name)
                        .disableCustomObjectDeserialization()
                        .singleResult()
                        .getTypedValue())
                .getValueSerialized();
    }
}
