package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.application.access.Actor;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever came in at the door. */
final class SignedInActor implements CurrentActor {

    @Override
    public Actor actor() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated()) {
            throw new IllegalStateException("nobody is signed in");
        }
        return DemoUsers.ALL.stream()
                .filter(user -> user.name().equals(signedIn.getName()))
                .findFirst()
                .map(user -> new Actor(user.name(), user.roles(), user.office()))
                .orElseThrow(() -> new IllegalStateException("the door let in somebody without roles"));
    }
}
