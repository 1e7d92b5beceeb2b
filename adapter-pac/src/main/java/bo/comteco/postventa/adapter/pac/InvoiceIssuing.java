package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Optional;

/**
 * Has invoices issued, each once. PAC gives one key one invoice; it is looked for all the same before what may have
 * arrived is sent again, and after whatever is neither an acceptance nor a refusal. What was sent and is not found is not
 * sent again by the same call: it may still be on its way.
 */
final class InvoiceIssuing {

    private final PacClient pac;

    InvoiceIssuing(PacClient pac) {
        this.pac = pac;
    }

    /** @param again whether an earlier attempt may have arrived */
    EntryReply issue(Key key, InvoiceRequest request, boolean again) {
        try {
            var arrived = again ? find(key) : Optional.<String>empty();
            return arrived.<EntryReply>map(Accepted::new).orElseGet(() -> post(key, request, again));
        } catch (Silence silence) {
            return silence.or(silence.notSent());
        }
    }

    /**
     * The number of the invoice that bears a key.
     *
     * @throws Silence where that can't be told
     */
    Optional<String> find(Key key) {
        var answer = pac.get(InvoiceResource.BY_KEY, key.value());
        var found = answer.list(InvoiceResource.class);
        if (!found.stream().allMatch(invoice -> invoice.bears(key))) {
            // A server that ignores the filter would have everything pass for this.
            throw new Silence(answer.what() + " gave what was not asked for");
        }
        if (found.size() > 1) {
            throw new Silence(new EntryReply.Several(
                    key.value(), found.stream().map(InvoiceResource::number).toList()));
        }
        return found.stream().map(InvoiceResource::number).findFirst();
    }

    private EntryReply post(Key key, InvoiceRequest request, boolean again) {
        PacAnswer answer;
        try {
            answer = pac.post(InvoiceResource.PATH, key, request);
        } catch (Silence silence) {
            return silence.neverSent() ? silence.notSent() : lookedFor(key, new Uncertain(silence.trouble()));
        }
        var refusal = answer.refusal();
        if (refusal.isPresent()) {
            // what arrived late may be why its repetition is refused
            var refused = new Refused(refusal.get());
            return again ? lookedFor(key, refused) : refused;
        }
        return issued(answer, key)
                .<EntryReply>map(Accepted::new)
                .orElseGet(() -> lookedFor(key, new Uncertain(answer.nonsense().trouble())));
    }

    private static Optional<String> issued(PacAnswer answer, Key key) {
        if (!answer.isSuccess()) {
            return Optional.empty();
        }
        try {
            return Optional.of(answer.as(InvoiceResource.class))
                    .filter(invoice -> invoice.bears(key))
                    .map(InvoiceResource::number);
        } catch (Silence unreadable) {
            return Optional.empty();
        }
    }

    /** What bears the key after all, or what came of the call. */
    private EntryReply lookedFor(Key key, EntryReply otherwise) {
        try {
            return find(key).<EntryReply>map(Accepted::new).orElse(otherwise);
        } catch (Silence silence) {
            return silence.or(new Uncertain(said(otherwise) + "; then " + silence.trouble()));
        }
    }

    private static String said(EntryReply reply) {
        return reply instanceof Uncertain uncertain ? uncertain.trouble() : "refused";
    }
}
