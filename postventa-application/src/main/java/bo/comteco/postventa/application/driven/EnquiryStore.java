package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Where enquiries are kept. */
@SecondaryPort
public interface EnquiryStore {

    /** The next enquiry's number. */
    long nextNumber();

    void add(Enquiry enquiry);

    Optional<Enquiry> find(long number);

    /**
     * Stores a change: the want, the marks that were added, what it became.
     *
     * @param before the version that was changed
     * @return false where somebody else has changed that version; nothing is stored then
     */
    boolean replace(Enquiry enquiry, int before);

    /** Up to {@code limit} enquiries with numbers below {@code below}, newest first; null for the first page. */
    List<Listed> list(Criteria criteria, @Nullable Long below, int limit);

    /**
     * What is listed; whatever is null does not matter.
     *
     * @param from first day on which they were recorded
     * @param until last day
     */
    record Criteria(
            @Nullable String office,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable EnquiryState state) {}

    /**
     * An enquiry in a list.
     *
     * @param adviser who recorded it
     * @param client the client's name, or null where it is not known
     * @param request the request that it became, or null
     */
    record Listed(
            long number,
            String office,
            String adviser,
            Instant at,
            EnquiryState state,
            String wish,
            @Nullable NamedProcedure named,
            @Nullable String client,
            @Nullable Long request) {}
}
