package cn.rongjiu.stories;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Stories
class AppealStoryTest {

    @Autowired
    private Procedure procedure;

    @Test
    void refused_person_is_heard_by_the_second_level_and_tolerated() {
        new AppealStory(procedure).tell();
    }
}
