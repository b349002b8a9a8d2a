package cn.rongjiu.stories;

import cn.rongjiu.testing.Procedure;
import cn.rongjiu.testing.Stories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Stories
class LiteralTextsTest {

    @Autowired
    private Procedure procedure;

    @Test
    void texts_are_kept_and_shown_as_they_were_typed() {
        new LiteralStory(procedure).tell();
    }
}
