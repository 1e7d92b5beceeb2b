package bo.comteco.postventa.adapter.rest;

import bo.comteco.postventa.application.access.Actor;

/** Tells who makes the call that is being answered. Whoever wires the service provides it. */
@FunctionalInterface
public interface CurrentActor {

    /**
     * The authenticated user, with roles and office.
     *
     * @throws IllegalStateException if nobody is authenticated: the door should have been closed before
     */
    Actor actor();
}
