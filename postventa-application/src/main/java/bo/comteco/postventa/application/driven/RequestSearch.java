package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Finds requests; newest first, page by page from where the last page ended. */
@SecondaryPort
public interface RequestSearch {

    /** Up to {@code limit} requests with numbers below {@code below}; null for the first page. */
    List<Found> find(Criteria criteria, @Nullable Long below, int limit);

    /** The requests of a visit, in the order in which they were opened. */
    List<Found> inVisit(Visit visit);

    /**
     * Up to {@code limit} open requests that wait for a person and were touched last on a day up to {@code until}, the
     * longest untouched first.
     *
     * @param office in whose hands they are, or null for any
     * @param after where the last page ended, or null for the first
     */
    List<Found> untouched(@Nullable String office, LocalDate until, @Nullable Untouched after, int limit);

    /** A place among untouched requests. */
    record Untouched(LocalDate since, long number) {

        /** Where a request stands among them. */
        public static Untouched of(Found request) {
            return new Untouched(request.touchedAt().atZone(ParameterBook.ZONE).toLocalDate(), request.number());
        }
    }

    /**
     * What is looked for; whatever is null does not matter.
     *
     * @param number the request's own
     */
    record Criteria(
            @Nullable Long number,
            Hands hands,
            Client client,
            @Nullable ProcedureCode procedure,
            State state,
            Days days) {

        /** Every request. */
        public static final Criteria ANY = new Criteria(
                null,
                new Hands(null, null),
                new Client(null, null, null, null),
                null,
                new State(null, null, null),
                new Days(null, null));

        public Criteria with(Hands others) {
            return new Criteria(number, others, client, procedure, state, days);
        }

        public Criteria with(Client other) {
            return new Criteria(number, hands, other, procedure, state, days);
        }

        public Criteria with(State other) {
            return new Criteria(number, hands, client, procedure, other, days);
        }

        public Criteria with(Days others) {
            return new Criteria(number, hands, client, procedure, state, others);
        }

        public Criteria of(ProcedureCode code) {
            return new Criteria(number, hands, client, code, state, days);
        }

        public Criteria numbered(long wanted) {
            return new Criteria(wanted, hands, client, procedure, state, days);
        }
    }

    /** In whose hands a request is. */
    record Hands(@Nullable String office, @Nullable String adviser) {}

    /**
     * Whose a request is, and about what.
     *
     * @param customer as Smartflex knows the party
     * @param name beginnings of words, whatever their accents, case and order
     * @param identity of the holder's identity card or NIT
     */
    record Client(
            @Nullable String customer,
            @Nullable String name,
            @Nullable IdentityWord identity,
            @Nullable String product) {}

    /**
     * How a request stands.
     *
     * @param ending how it ended
     * @param waitsFor whom it waits for, be it for others too
     */
    record State(
            @Nullable Boolean open,
            @Nullable Ending ending,
            @Nullable Awaited waitsFor) {}

    /** The days on which a request was opened, where the offices are; both included. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * A request in a list.
     *
     * @param ending null while it is open
     * @param adviser null where whoever serves at the office has it
     * @param waitsFor in the order of {@link Awaited}; none once it has ended
     */
    record Found(
            long number,
            ProcedureCode procedure,
            String node,
            @Nullable Ending ending,
            List<Awaited> waitsFor,
            String office,
            @Nullable String adviser,
            String customer,
            String customerName,
            @Nullable String product,
            Instant openedAt,
            Instant touchedAt) {
        public Found {
            waitsFor = List.copyOf(waitsFor);
        }
    }
}
