package cn.rongjiu.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;

/** Fictional officials who walk through the tests. */
@TestComponent
class HousePeople {

    static final String PASSWORD = "Rongjiu#2026";

    private final IdentityService identity;

    HousePeople(IdentityService identity, Grants groupsFirst) {
        this.identity = identity;
        person("chen.jing", "陈静", Groups.INTAKE);
        person("zhou.min", "周敏", Groups.INTAKE);
        person("wu.hao", "吴昊", Groups.SUPERVISOR);
        person("he.yan", "何岩", Groups.DESIGNER);
        person("sun.lei", "孙磊", Groups.APPLICANT);
        person("ma.ting", "马婷");
    }

    void person(String id, String name, String... groups) {
        User user = identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        for (String group : groups) {
            identity.createMembership(id, group);
        }
    }
}
