package cn.rongjiu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.rongjiu.RoomTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void twoPeople() {
        identity.saveGroup(identity.newGroup("people-test"));
        save("qian.wen", "钱", "文", " qian.wen@linjiang.gov.example ");
        save("nameless", null, null, null);
        identity.createMembership("qian.wen", "people-test");
        identity.createMembership("nameless", "people-test");
    }

    @AfterEach
    void tidy() {
        identity.clearAuthentication();
        identity.deleteGroup("people-test");
        identity.deleteUser("qian.wen");
        identity.deleteUser("nameless");
    }

    @Test
    void the_family_name_comes_first() {
        assertThat(people.displayName("qian.wen")).isEqualTo("钱文");
        assertThat(people.displayName("nameless")).isEqualTo("nameless");
        assertThat(people.displayName("stranger")).isEqualTo("stranger");
    }

    @Test
    void somebody_without_rights_on_users_still_reads_names() {
        identity.setAuthenticatedUserId("nobody");
        assertThat(people.displayName("qian.wen")).isEqualTo("钱文");
        assertThat(people.membersOf("people-test")).containsExactly("nameless", "qian.wen");
        assertThat(identity.createUserQuery().userId("qian.wen").count())
                .as("his own queries stay narrow")
                .isZero();
    }

    @Test
    void an_address_is_given_only_where_there_is_one() {
        assertThat(people.email("qian.wen")).contains("qian.wen@linjiang.gov.example");
        assertThat(people.email("nameless")).isEmpty();
        assertThat(people.email("stranger")).isEmpty();
        assertThat(people.email(null)).isEmpty();
    }

    @Test
    void only_known_people_exist() {
        assertThat(people.exists("qian.wen")).isTrue();
        assertThat(people.exists("stranger")).isFalse();
        assertThat(people.exists(null)).isFalse();
    }

    private void save(String id, String last, String first, String email) {
        User user = identity.newUser(id);
        user.setLastName(last);
        user.setFirstName(first);
        user.setEmail(email);
        identity.saveUser(user);
    }
}
