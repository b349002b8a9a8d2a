package cn.rongjiu.publicity;

import cn.rongjiu.engine.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads which notice, and how long (1.5). Personal data are shown no longer than the notice needs: once its period
 * is over or it is withdrawn, its text is gone from every page.
 */
@Component
class NoticeBoard {

    private static final int MOST = 50;

    private final Publications publications;
    private final Audience audience;
    private final Actor actor;

    NoticeBoard(Publications publications, Audience audience, Actor actor) {
        this.publications = publications;
        this.audience = audience;
        this.actor = actor;
    }

    List<NoticeView> forEverybody() {
        return publications.shown(Scope.PUBLIC).stream().map(this::view).toList();
    }

    List<NoticeView> forSignedIn() {
        return Stream.of(toUnits(), publications.shown(Scope.SYSTEM), publications.shown(Scope.PUBLIC))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Publication::publishedAt).reversed())
                .limit(MOST)
                .map(this::view)
                .toList();
    }

    private List<Publication> toUnits() {
        return audience.isOfEveryUnit()
                ? publications.shown(Scope.UNIT)
                : publications.shownToUnitOf(actor.id()).stream()
                        .filter(audience::includes)
                        .toList();
    }

    Optional<NoticeView> forEverybody(String id) {
        return shown(id).filter(notice -> notice.scope() == Scope.PUBLIC).map(this::view);
    }

    Optional<NoticeView> forSignedIn(String id) {
        return shown(id).filter(audience::includes).map(this::view);
    }

    private Optional<Publication> shown(String id) {
        return publications.find(id).filter(notice -> notice.publishedAt() != null);
    }

    private NoticeView view(Publication notice) {
        boolean withdrawn = notice.withdrawnAt() != null;
        return new NoticeView(
                notice.publicationId(),
                notice.documentNumber(),
                notice.scope().label(),
                notice.publishedAt().toLocalDate(),
                withdrawn ? null : publications.lastDay(notice),
                publications.isOpen(notice) ? notice.noticeText() : null,
                withdrawn ? notice.withdrawnAt().toLocalDate() : null,
                notice.withdrawalReason(),
                notice.isRetraction());
    }
}
