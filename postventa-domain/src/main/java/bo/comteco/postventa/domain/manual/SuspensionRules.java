package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.product.ProductState;
import java.time.LocalDate;
import java.util.List;

/** What D.2 to D.7 decide. */
final class SuspensionRules {

    enum State {
        FITS,
        DOES_NOT_FIT
    }

    enum InTheYear {
        FIRST,
        ANOTHER
    }

    enum Accrued {
        DUE,
        NOTHING
    }

    /** D.2: only what is in service can be suspended. */
    static final Rule<State> IN_SERVICE = rule(
                    "IN_SERVICE", State.class, known -> is(known, ProductState.ACTIVE), ProductFacts.STATE)
            .explaining(State.DOES_NOT_FIT, known -> unfit("declined.not-in-service", known));

    /** D.2: what was cut for debt comes back by paying, not by a reconnection. */
    static final Rule<State> SUSPENDED = rule(
                    "SUSPENDED",
                    State.class,
                    known -> is(known, ProductState.TEMPORARILY_SUSPENDED),
                    ProductFacts.STATE)
            .explaining(State.DOES_NOT_FIT, known -> unfit("declined.not-suspended", known));

    /** D.3: in the calendar year in which the letter asks for the cut (D-10), of this product (D-26). */
    static final Rule<InTheYear> FIRST_IN_LETTERS_YEAR = rule(
            "FIRST_IN_LETTERS_YEAR",
            InTheYear.class,
            known -> inTheYear(known, known.answers().date(Annex5.LETTER_CUT.id())),
            SuspensionFacts.SUSPENSIONS);

    /** D.7: in the calendar year of the start that was captured, which may be another than the letter's. */
    static final Rule<InTheYear> FIRST_IN_STARTS_YEAR = rule(
            "FIRST_IN_STARTS_YEAR",
            InTheYear.class,
            known -> inTheYear(known, known.answers().date(SuspensionFields.START)),
            SuspensionFacts.SUSPENSIONS);

    /** D.5: whether there is an amount to pay at all. */
    static final Rule<Accrued> ACCRUED = rule(
            "ACCRUED",
            Accrued.class,
            known -> known.fact(SuspensionFacts.ACCRUED).isPositive() ? Accrued.DUE : Accrued.NOTHING,
            SuspensionFacts.ACCRUED);

    private SuspensionRules() {}

    /** The suspensions that start in a calendar year; one that ended early counts as any other. */
    static List<Suspension> startingIn(int year, List<Suspension> suspensions) {
        return suspensions.stream()
                .filter(suspension -> suspension.start().getYear() == year)
                .toList();
    }

    private static State is(Known known, ProductState state) {
        return known.fact(ProductFacts.STATE) == state ? State.FITS : State.DOES_NOT_FIT;
    }

    private static Message unfit(String key, Known known) {
        return Message.of(key).with("state", Message.of("product-state." + known.fact(ProductFacts.STATE)));
    }

    private static InTheYear inTheYear(Known known, LocalDate start) {
        int allowed = known.parameters().whole(ParameterNames.SUSPENSIONS_A_YEAR);
        return startingIn(start.getYear(), known.fact(SuspensionFacts.SUSPENSIONS))
                                .size()
                        < allowed
                ? InTheYear.FIRST
                : InTheYear.ANOTHER;
    }
}
