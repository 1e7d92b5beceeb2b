package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Instant;
import java.util.Optional;

/**
 * The cooperative's offices as operations keep them: by parameters, with their dates, who set them and why (specification,
 * section 6). The one in the main building is the parameter {@code withdrawal-desk.office} (D-43).
 */
public final class Offices {

    private final ParameterBook book;

    public Offices(ParameterBook book) {
        this.book = book;
    }

    /** An office's name as clients know it; empty where there is none of that code on that day. */
    public Optional<String> findName(String office, Instant at) {
        return book.knownAt(at).find(ParameterNames.office(office));
    }

    /** Whether operations ever kept that office, open or closed. */
    public boolean haveKept(String office) {
        return book.entries().stream().anyMatch(entry -> entry.name().equals(ParameterNames.office(office)));
    }

    /** The office at whose cash desk the clients of an office pay (D-103). */
    public String cashDeskOf(String office, Instant at) {
        return book.knownAt(at).find(ParameterNames.cashDesk(office)).orElse(office);
    }
}
