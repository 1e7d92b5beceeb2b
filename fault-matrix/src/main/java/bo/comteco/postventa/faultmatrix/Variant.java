package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.simulator.http.Fault;
import java.util.Optional;

/**
 * One way in which a method is disturbed.
 *
 * @param column the fault
 * @param exchange what is disturbed
 * @param how how exactly, where there are several ways; else empty
 * @param fault what befalls the system; empty: it refuses connections
 * @param reach which exchanges are disturbed
 * @param again whether the call says that an earlier attempt may have arrived
 */
record Variant(Column column, String exchange, String how, Optional<Fault> fault, Reach reach, boolean again) {

    /** Which exchanges are disturbed. */
    enum Reach {
        /** Questions, from one of them on. */
        QUESTIONS,
        /** What changes something, from one of them on. */
        WRITES,
        /** All, from the first on. */
        ALL
    }

    /** What it is called in a record. */
    String name() {
        return how.isEmpty() ? exchange : exchange + ": " + how;
    }

    boolean isTimed() {
        return column == Column.LATE_BEFORE || column == Column.LATE_AFTER;
    }

    /** The kind of the fault as the journal has it. */
    String wire() {
        return fault.map(befalling -> befalling.kind().wire()).orElse("");
    }
}
