package cn.rongjiu.engine;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The names of people as sentences of a running command need them. */
final class Names {

    private Names() {}

    /** Family name before given name; the id itself of a person the engine does not know. */
    static String of(CommandContext context, String userId) {
        Callable<User> search = () -> context.getReadOnlyIdentityProvider().findUserById(userId);
        User user = context.runWithoutAuthorization(search);
        if (user == null) {
            return userId;
        }
        String name = Stream.of(user.getLastName(), user.getFirstName())
                .filter(part -> part != null)
                .map(String::strip)
                .collect(Collectors.joining());
        return name.isEmpty() ? userId : name;
    }
}
