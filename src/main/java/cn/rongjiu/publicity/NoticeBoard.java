package cn.rongjiu.publicity;

import cn.rongjiu.authority.ReadRights;
import cn.rongjiu.engine.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads which notice, and how long (1.5). Personal data are shown no longer than the notice needs: once its period
 * is over or it is withdrawn, its text is gone from every page.
 */
@Component
class NoticeBoard {

    private static final Set<Scope> FOR_ALL_SIGNED_IN = Set.of(Scope.UNIT, Scope.SYSTEM, Scope.PUBLIC);

    private final Publications publications;
    private final ReadRights rights;
    private final Actor actor;

    NoticeBoard(Publications publications, ReadRights rights, Actor actor) {
        this.publications = publications;
        this.rights = rights;
        this.actor = actor;
    }

    List<NoticeView> forEverybody() {
        return publications.shown(Scope.PUBLIC).stream().map(this::view).toList();
    }

    List<NoticeView> forSignedIn() {
        return Stream.of(Scope.UNIT, Scope.SYSTEM, Scope.PUBLIC)
                .flatMap(scope -> publications.shown(scope).stream())
                .sorted(Comparator.comparing(Publication::publishedAt).reversed())
                .map(this::view)
                .toList();
    }

    Optional<NoticeView> forEverybody(String id) {
        return shown(id).filter(notice -> notice.scope() == Scope.PUBLIC).map(this::view);
    }

    /** What is told to the person alone, he reads and whoever may read his case. */
    Optional<NoticeView> forSignedIn(String id) {
        return shown(id)
                .filter(notice -> FOR_ALL_SIGNED_IN.contains(notice.scope()) || isHisAffair(notice))
                .map(this::view);
    }

    private Optional<Publication> shown(String id) {
        return publications.find(id).filter(notice -> notice.publishedAt() != null);
    }

    private boolean isHisAffair(Publication notice) {
        return rights.mayRead(actor.id(), actor.groups(), notice.caseNumber()).covers(notice.personId());
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
