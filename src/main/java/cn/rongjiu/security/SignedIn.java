package cn.rongjiu.security;

import java.io.Serializable;
import java.security.Principal;

/**
 * The person behind a session.
 *
 * @param mark changes with the password; a session that carries an older one has ended
 */
record SignedIn(String id, String mark) implements Principal, Serializable {

    @Override
    public String getName() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
