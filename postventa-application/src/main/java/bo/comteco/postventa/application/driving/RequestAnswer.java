package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.domain.request.Refusal;
import java.time.Instant;
import java.util.List;

/** What a use case about one request gives back. */
public sealed interface RequestAnswer {

    /** It was done, or there was nothing to do; the request as it is after that call. */
    record Shown(RequestView view) implements RequestAnswer {}

    /** The procedure does not allow it; nothing was stored. */
    record Refused(Refusal refusal, RequestView view) implements RequestAnswer {}

    /** The actor has no right to it. */
    record Denied() implements RequestAnswer {}

    /** There is no such request. */
    record UnknownRequest(long number) implements RequestAnswer {}

    /** There is no such visit. */
    record UnknownVisit(String visit) implements RequestAnswer {}

    /** There is no such office. */
    record UnknownOffice(String office) implements RequestAnswer {}

    /** There is no such product. Whose it is, the requirements judge. */
    record UnknownProduct(String product) implements RequestAnswer {}

    /** The procedure needs a product and none was named, or the other way round. */
    record ProductExpected(boolean expected) implements RequestAnswer {}

    /** The procedure can't be carried out by this installation: no adapter answers or enters what it needs. */
    record NotOffered(String procedure) implements RequestAnswer {}

    /** Somebody else has moved the request: look at it again. */
    record MovedOn(int version) implements RequestAnswer {}

    /** The idempotency key was used for something else. */
    record KeyReused() implements RequestAnswer {}

    /** The request does not owe this any more, or never did. */
    record NotOwed(int effect) implements RequestAnswer {}

    /** Somebody is at it at this moment. */
    record InHands(int effect, Instant until) implements RequestAnswer {}

    /** The cash desk settles it. */
    record ForCashDesk(int effect) implements RequestAnswer {}

    /** Several were found for its key, and the number that was given by hand is none of them. */
    record NotAmongFound(int effect, List<String> found) implements RequestAnswer {
        public NotAmongFound {
            found = List.copyOf(found);
        }
    }

    /** The product has an open request that changes it. */
    record ProductBusy(long other) implements RequestAnswer {}
}
