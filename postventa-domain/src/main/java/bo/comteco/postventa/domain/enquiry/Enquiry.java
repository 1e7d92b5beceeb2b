package bo.comteco.postventa.domain.enquiry;

import bo.comteco.postventa.domain.enquiry.EnquiryMark.What;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to know (general flow, steps 1 and 2).
 *
 * <p>Its life: an adviser records it; the software names the procedure, or proposes several of which the adviser picks
 * one; the sheet of requirements is shown and printed; the client is informed, and that is all, or it becomes a request,
 * at once or another day. It is no request itself and is counted nowhere (D-99).
 *
 * @param number its number, as printed
 * @param office where it was recorded
 * @param edition the edition whose wishes were offered
 * @param marks what happened to it, in order; never empty
 * @param turned what it became, or null while it has not
 */
@AggregateRoot
public record Enquiry(
        @Identity long number,
        String office,
        String edition,
        AskedAbout client,
        Inquirer inquirer,
        Want want,
        List<EnquiryMark> marks,
        @Nullable TurnedInto turned) {

    /** @throws IllegalArgumentException where nobody recorded it */
    public Enquiry {
        marks = List.copyOf(marks);
        if (marks.isEmpty() || marks.get(0).what() != What.RECORDED) {
            throw new IllegalArgumentException("enquiry " + number + " was recorded by nobody");
        }
    }

    /** A new one. */
    public static Enquiry recorded(
            long number,
            String office,
            String edition,
            AskedAbout client,
            Inquirer inquirer,
            Want want,
            String adviser,
            Instant at) {
        return new Enquiry(
                number,
                office,
                edition,
                client,
                inquirer,
                want,
                List.of(new EnquiryMark(What.RECORDED, at, adviser)),
                null);
    }

    /** The number of its last mark. Two changes of the same version cannot both be stored. */
    public int version() {
        return marks.size();
    }

    /** Who recorded it, and when. */
    public EnquiryMark origin() {
        return marks.get(0);
    }

    public EnquiryState state() {
        if (turned != null) {
            return EnquiryState.TURNED;
        }
        return marks.stream().anyMatch(mark -> mark.what() == What.INFORMED)
                ? EnquiryState.INFORMED
                : EnquiryState.OPEN;
    }

    /** What it became, if it has. */
    public Optional<TurnedInto> findTurned() {
        return Optional.ofNullable(turned);
    }

    /**
     * When its sheet was printed on a day, for the procedure that is named now: what is printed again on that day
     * is a reprint, on another day a new sheet (D-100).
     */
    public List<Instant> printingsOn(LocalDate day) {
        var since = marks.stream().map(EnquiryMark::what).toList().lastIndexOf(What.NAMED);
        return marks.stream()
                .skip(since + 1L)
                .filter(mark -> mark.what() == What.PRINTED)
                .map(EnquiryMark::at)
                .filter(at -> at.atZone(ParameterBook.ZONE).toLocalDate().equals(day))
                .toList();
    }

    /** An adviser picks the procedure. */
    public Enquiry named(NamedProcedure procedure, String actor, Instant at) {
        return with(want.attendedBy(procedure), What.NAMED, actor, at, null);
    }

    /** Its sheet was printed. */
    public Enquiry printed(String actor, Instant at) {
        return with(want, What.PRINTED, actor, at, turned);
    }

    /** The client is informed and wants no more. */
    public Enquiry informed(String actor, Instant at) {
        return with(want, What.INFORMED, actor, at, null);
    }

    /** It becomes a request. */
    public Enquiry turnedInto(TurnedInto what, String actor, Instant at) {
        return with(want, What.TURNED, actor, at, what);
    }

    /** Once it has become a request only its sheet is printed again. */
    private Enquiry with(Want wanted, What what, String actor, Instant at, @Nullable TurnedInto into) {
        if (turned != null && what != What.PRINTED) {
            throw new IllegalStateException("enquiry " + number + " has become request " + turned.request()
                    + " and can't be " + what + " any more");
        }
        var more = new ArrayList<>(marks);
        more.add(new EnquiryMark(what, at, actor));
        return new Enquiry(number, office, edition, client, inquirer, wanted, more, into);
    }
}
