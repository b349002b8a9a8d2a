package cn.rongjiu.notice;

import cn.rongjiu.casefile.Isolation;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What may still be shown and mailed: of a case in which a secret turned up, only that it did (E13). */
@Component
class Disclosure {

    private final Isolation isolation;

    Disclosure(Isolation isolation) {
        this.isolation = isolation;
    }

    List<Notice> of(List<Notice> notices) {
        if (notices.isEmpty()) {
            return notices;
        }
        Set<String> isolated = isolation.cases();
        return notices.stream()
                .filter(notice ->
                        !isolated.contains(notice.caseNumber()) || Notices.SECRET_ITEM_FOUND.equals(notice.template()))
                .toList();
    }
}
