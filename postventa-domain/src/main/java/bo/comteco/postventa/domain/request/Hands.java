package bo.comteco.postventa.domain.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a request is.
 *
 * @param office the office's code
 * @param adviser who is answerable for it there; null for whoever serves there
 * @param personally whether it was handed to that adviser by name, so that no other adviser takes it further
 */
public record Hands(String office, @Nullable String adviser, boolean personally) {

    /** Those of whoever opened it: at a counter the next colleague may go on. */
    static Hands of(Opening opening) {
        return new Hands(opening.subject().office(), opening.adviser(), false);
    }

    public Optional<String> findAdviser() {
        return Optional.ofNullable(adviser);
    }

    /** Whether this adviser of this office may take it further. */
    public boolean reach(String someOffice, String someAdviser) {
        return office.equals(someOffice) && (!personally || someAdviser.equals(adviser));
    }

    /** Whether it is this adviser, or whoever serves at this office, who is answerable. */
    public boolean areOf(String someOffice, String someAdviser) {
        return office.equals(someOffice) && (adviser == null || adviser.equals(someAdviser));
    }
}
