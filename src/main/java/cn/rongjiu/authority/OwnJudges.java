package cn.rongjiu.authority;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Nobody judges his own work; what that is, the rooms say. */
@Component
class OwnJudges {

    private final ObjectProvider<OwnWork> ownWork;

    OwnJudges(ObjectProvider<OwnWork> ownWork) {
        this.ownWork = ownWork;
    }

    Optional<String> forbid(String userId, String personId, String taskKey) {
        return judging(taskKey)
                .filter(work -> work.authors(personId).contains(userId))
                .map(OwnWork::sentence)
                .findFirst();
    }

    Set<String> barred(String personId, String taskKey) {
        return judging(taskKey).flatMap(work -> work.authors(personId).stream()).collect(Collectors.toSet());
    }

    private Stream<OwnWork> judging(String taskKey) {
        return ownWork.orderedStream().filter(work -> work.judgedBy().equals(taskKey));
    }
}
