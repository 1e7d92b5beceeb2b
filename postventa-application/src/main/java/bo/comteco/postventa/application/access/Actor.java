package bo.comteco.postventa.application.access;

import java.util.Set;

/**
 * Who asks for something.
 *
 * @param id the user's name, as records keep it
 * @param office the code of the office where the user works
 */
public record Actor(String id, Set<Role> roles, String office) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
