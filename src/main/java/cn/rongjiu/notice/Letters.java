package cn.rongjiu.notice;

import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a notice from its template; it is not on file yet. */
@Component
class Letters {

    private final Templates templates;
    private final Values values;
    private final Post post;
    private final OfficeTime time;

    Letters(Templates templates, Values values, Post post, OfficeTime time) {
        this.templates = templates;
        this.values = values;
        this.post = post;
        this.time = time;
    }

    Notice write(
            String template,
            String caseNumber,
            String personId,
            String recipient,
            Map<String, ?> given,
            String occasion) {
        Template text = templates.get(template);
        Map<String, String> filled = values.of(caseNumber, personId, recipient, given);
        String id = Ids.next();
        LocalDateTime now = time.now();
        return new Notice(
                id,
                caseNumber,
                personId,
                recipient,
                template,
                occasion,
                text.subject(filled),
                text.body(filled),
                "<" + id + "@rongjiu>",
                first(recipient),
                0,
                now,
                now,
                null,
                null);
    }

    NoticeState first(String recipient) {
        if (recipient == null) {
            return NoticeState.NO_ADDRESS;
        }
        return post.isOpen() ? NoticeState.QUEUED : NoticeState.SHOWN;
    }
}
