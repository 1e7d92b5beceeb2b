package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.InstantSource;

/** Has what a request's node rests on found out anew, when a system turns out to say something else by now. */
final class SecondLook {

    private final RequestStore store;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final FactFinding finding;
    private final Dispatch dispatch;
    private final InstantSource clock;

    SecondLook(
            RequestStore store,
            Transactions transactions,
            RequestShelf shelf,
            FactFinding finding,
            Dispatch dispatch,
            InstantSource clock) {
        this.store = store;
        this.transactions = transactions;
        this.shelf = shelf;
        this.finding = finding;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /** Whoever moves the request meanwhile comes first; then this look was not needed, or is taken at the next try. */
    void at(ServiceRequest request, Actor actor) {
        var asked = request.askAgain(actor.id(), clock.instant());
        if (!(asked instanceof Resolution.Moved moved)) {
            throw new IllegalStateException("request " + request.number() + " can't be asked again: " + asked);
        }
        var commit = shelf.moved(request, finding.forward(moved).moved(), null);
        Annulments.storing(request, commit, store, transactions).ifPresent(dispatch::soon);
    }
}
