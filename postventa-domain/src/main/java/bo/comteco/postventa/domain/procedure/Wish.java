package bo.comteco.postventa.domain.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client comes with, before it has a procedure's name (general flow, step 2).
 *
 * @param code stable, what is stored
 * @param words in the client's words, in Spanish
 * @param ways the procedures that attend it, the likeliest first; several where the words alone do not tell
 * @param elsewhere to which procedure outside this manual it leads, or null where this manual attends it
 */
public record Wish(
        String code, String words, List<Way> ways, @Nullable Referral elsewhere) {

    /** @throws IllegalArgumentException where it leads nowhere, or both here and elsewhere */
    public Wish {
        ways = List.copyOf(ways);
        if (ways.isEmpty() == (elsewhere == null)) {
            throw new IllegalArgumentException("wish " + code + " leads to " + ways + " and to " + elsewhere);
        }
    }

    /** A wish that this manual attends. */
    public static Wish wish(String code, String words, Way... ways) {
        return new Wish(code, words, List.of(ways), null);
    }

    /** A wish that another manual attends. */
    public static Wish elsewhere(String code, String words, Referral where) {
        return new Wish(code, words, List.of(), where);
    }

    /** The way, where the words alone tell it. */
    public Optional<Way> way() {
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    /** To which procedure outside this manual it leads, where it does. */
    public Optional<Referral> findElsewhere() {
        return Optional.ofNullable(elsewhere);
    }
}
