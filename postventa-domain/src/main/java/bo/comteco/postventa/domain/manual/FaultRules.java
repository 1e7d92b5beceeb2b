package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.Duration;
import java.time.Instant;

/** What E.3, E.5 and E.9 decide. */
final class FaultRules {

    enum LastFault {
        NONE,
        UNDER_WAY,
        UNSOLVED,
        SOLVED
    }

    enum Mending {
        IN_TIME,
        OVERDUE
    }

    enum Assignment {
        ASSIGNED,
        UNASSIGNED
    }

    enum Composition {
        BUNDLE,
        SINGLE
    }

    /** E.3: how the product's last fault stands; a cancelled one is as if there were none. */
    static final Rule<LastFault> LAST_FAULT = rule(
            "LAST_FAULT",
            LastFault.class,
            known -> known.fact(FaultFacts.LAST_FAULT)
                    .map(fault -> of(fault.state()))
                    .orElse(LastFault.NONE),
            FaultFacts.LAST_FAULT);

    /** E.5: whether it takes longer than it may (D-21). A fault exactly as old as that is in time. */
    static final Rule<Mending> MENDING = rule("MENDING", Mending.class, FaultRules::mending, FaultFacts.LAST_FAULT);

    /** E.5: whether there is a technician to call. */
    static final Rule<Assignment> ASSIGNMENT = rule(
            "ASSIGNMENT",
            Assignment.class,
            known -> lastFault(known).state() == FaultState.REGISTERED ? Assignment.UNASSIGNED : Assignment.ASSIGNED,
            FaultFacts.LAST_FAULT);

    /** E.9.2: whether the visit is of several services at once (Nplay). */
    static final Rule<Composition> COMPOSITION = rule(
            "COMPOSITION",
            Composition.class,
            known -> known.fact(ProductFacts.KIND) == ProductKind.BUNDLE ? Composition.BUNDLE : Composition.SINGLE,
            ProductFacts.KIND);

    private FaultRules() {}

    /** The product's last fault as it was found; there is one wherever this is asked. */
    static Fault lastFault(Known known) {
        return known.ifKnown(FaultFacts.LAST_FAULT).orElseThrow().orElseThrow();
    }

    /** Until when it is to be mended (E.4.1, D-17). */
    static Instant mendedBy(Known known) {
        int hours = known.parameters().whole(ParameterNames.FAULT_MEND_HOURS_MAX);
        return lastFault(known).registeredAt().plus(Duration.ofHours(hours));
    }

    private static LastFault of(FaultState state) {
        return switch (state) {
            case CANCELLED -> LastFault.NONE;
            case REGISTERED, ASSIGNED, IN_REPAIR -> LastFault.UNDER_WAY;
            case CLOSED_UNSOLVED -> LastFault.UNSOLVED;
            case CLOSED_SOLVED -> LastFault.SOLVED;
        };
    }

    private static Mending mending(Known known) {
        return known.at().isAfter(mendedBy(known)) ? Mending.OVERDUE : Mending.IN_TIME;
    }
}
