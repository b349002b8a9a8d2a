package cn.rongjiu.security;

import cn.rongjiu.engine.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Something behind the doors: a process whose step can refuse or break, and pages that say who came in. */
@TestConfiguration(proxyBeanMethods = false)
class HouseRooms {

    @Bean
    TaskListener judge() {
        return HouseRooms::judge;
    }

    private static void judge(DelegateTask task) {
        Object mood = task.getVariable("mood");
        if ("refuse".equals(mood)) {
            Map<String, String> sentences = new LinkedHashMap<>();
            sentences.put("matter", "请填写事项。");
            sentences.put("facts", "请填写事实经过。");
            throw Refusal.ofFields(sentences);
        }
        if ("break".equals(mood)) {
            throw new IllegalStateException("secret table rj_vote is locked");
        }
    }

    @TestComponent
    static class Case {

        private final RuntimeService runtime;
        private final TaskService tasks;
        private final String definition;

        Case(RepositoryService repository, RuntimeService runtime, TaskService tasks, IdentityService identity) {
            this.runtime = runtime;
            this.tasks = tasks;
            Deployment deployment = repository
                    .createDeployment()
                    .name("security")
                    .addClasspathResource("security/answers.bpmn")
                    .addClasspathResource("security/review.form")
                    .deploy();
            definition = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment.getId())
                    .singleResult()
                    .getId();
        }

        Task open(String mood) {
            return tasks.createTaskQuery()
                    .processInstanceId(runtime.startProcessInstanceById(definition, Map.of("mood", mood))
                            .getId())
                    .singleResult();
        }
    }

    @Controller
    static class Pages {

        private final IdentityService identity;

        Pages(IdentityService identity) {
            this.identity = identity;
        }

        @GetMapping({"/api/whoami", "/public/whoami"})
        @ResponseBody
        String who() {
            var who = identity.getCurrentAuthentication();
            return who == null ? "nobody" : who.getUserId() + " " + who.getGroupIds();
        }

        @PostMapping("/api/amounts")
        @ResponseBody
        int amount(@RequestBody Amount amount) {
            return amount.value();
        }

        @GetMapping({"/api/problems", "/problems"})
        @ResponseBody
        String problem(@RequestParam int number) {
            throw number == 0 ? Refusal.unanswerable("2031年的工作日历尚未公布，无法计算期限。") : new IllegalStateException("rj_secret");
        }
    }

    record Amount(int value) {}
}
