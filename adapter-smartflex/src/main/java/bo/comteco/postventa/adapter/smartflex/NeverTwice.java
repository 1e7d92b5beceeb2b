package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Several;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.domain.common.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Enters things in a collection, each once. Smartflex would take the same thing twice, so the collection is asked for
 * the key before what may have arrived is sent again, and after whatever is neither an acceptance nor a refusal. What
 * was sent and is not found is not sent again by the same call: it may still be on its way.
 */
final class NeverTwice {

    /** What the wire allows: with a comma the filter would ask for two keys. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");

    private final TmfClient smartflex;
    private final Listing listing;
    private final String collection;

    NeverTwice(TmfClient smartflex, String collection) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
        this.collection = collection;
    }

    /**
     * Enters something.
     *
     * @param content what is posted; made only if it has to be, and may end in {@link Unenterable}
     */
    EntryReply enter(Entry entry, Supplier<?> content) {
        return trying(() -> {
            if (entry.again()) {
                var arrived = numbersOf(entry.key());
                if (!arrived.isEmpty()) {
                    return settled(arrived, entry.key());
                }
            }
            return post(entry, content.get());
        });
    }

    /** Enters what was looked for just now and is not there. */
    EntryReply enterMissing(Entry entry, Supplier<?> content) {
        return trying(() -> post(entry, content.get()));
    }

    /** What came of entering; what ends it before anything was sent has entered nothing. */
    private static EntryReply trying(Supplier<EntryReply> entering) {
        try {
            return entering.get();
        } catch (Unenterable unenterable) {
            return new Refused(unenterable.reason());
        } catch (Silence silence) {
            return silence.or(silence.notSent());
        } catch (InvalidValue impossible) {
            return new NotSent("impossible data: " + impossible.getMessage());
        }
    }

    /** The number of what bears a key; a silence where several do. */
    Optional<String> find(String key) {
        return only(numbersOf(key), Function.identity(), key);
    }

    /** The only one of those that bear a key; a silence where they are several. */
    static <T> Optional<T> only(List<T> bearing, Function<T, String> number, String key) {
        if (bearing.size() > 1) {
            throw new Silence(new Several(key, bearing.stream().map(number).toList()));
        }
        return bearing.stream().findFirst();
    }

    private EntryReply post(Entry entry, Object content) {
        var key = entry.key();
        requireKey(key);
        TmfAnswer answer;
        try {
            answer = smartflex.post(collection, content);
        } catch (Silence silence) {
            return silence.neverSent() ? silence.notSent() : lookedFor(key, new Uncertain(silence.trouble()));
        }
        var refusal = Refusals.refusal(answer);
        if (refusal.isPresent()) {
            // what arrived late may be why its repetition is refused
            var refused = new Refused(refusal.get());
            return entry.again() ? lookedFor(key, refused) : refused;
        }
        return accepted(answer, key)
                .map(this::accept)
                .orElseGet(() -> lookedFor(key, new Uncertain(answer.nonsense().trouble())));
    }

    private EntryReply accept(String number) {
        return new Accepted(number);
    }

    private static Optional<String> accepted(TmfAnswer answer, String key) {
        if (!answer.isSuccess()) {
            return Optional.empty();
        }
        try {
            var entered = answer.as(ExternalId.class);
            return key.equals(entered.externalId())
                    ? Optional.ofNullable(Json.trimmed(entered.id()))
                    : Optional.empty();
        } catch (Silence unreadable) {
            return Optional.empty();
        }
    }

    /** What bears the key after all, or what came of the call. */
    private EntryReply lookedFor(String key, EntryReply otherwise) {
        try {
            var arrived = numbersOf(key);
            return arrived.isEmpty() ? otherwise : settled(arrived, key);
        } catch (Silence silence) {
            return new Uncertain(said(otherwise) + "; then " + silence.trouble());
        }
    }

    private static String said(EntryReply reply) {
        return reply instanceof Uncertain uncertain ? uncertain.trouble() : "refused";
    }

    private EntryReply settled(List<String> numbers, String key) {
        return numbers.size() == 1 ? new Accepted(numbers.get(0)) : new Several(key, numbers);
    }

    private List<String> numbersOf(String key) {
        requireKey(key);
        var found = listing.all(ExternalId.class, collection + "?externalId={key}", key);
        for (ExternalId one : found) {
            // A server that ignores the filter would have everything pass for this.
            if (!key.equals(one.externalId())) {
                throw new Silence("GET " + collection + " gave what was not asked for: " + one.id());
            }
        }
        return found.stream()
                .map(one -> Required.id(one.id(), "what bears the key " + key))
                .toList();
    }

    private static void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not an external id: " + key);
        }
    }
}
