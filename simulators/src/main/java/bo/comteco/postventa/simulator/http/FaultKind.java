package bo.comteco.postventa.simulator.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a simulator can misbehave; {@code docs/wire/smartflex.md}, section 9, {@code qgis.md}, section 4, and {@code pac.md},
 * section 5.
 */
public enum FaultKind {
    /** Waits, then works and answers as usual. */
    SLOW,
    /** Does nothing and closes the connection without a byte. */
    DOWN,
    /** Does nothing and answers 503. */
    UNAVAILABLE,
    /** Does nothing and answers a given status. */
    STATUS,
    /** Does nothing and answers 200 with what can't be understood. */
    NONSENSE,
    /** Does the work and closes the connection without a byte. */
    WORK_THEN_CLOSE,
    /** Does the work and answers 200 with what can't be understood. */
    WORK_THEN_NONSENSE,
    /** Does the work and lets the caller wait for the answer. */
    WORK_THEN_SLOW,
    /** Does the work and answers a given status. */
    WORK_THEN_STATUS,
    /** Does nothing, lets the caller wait, and closes the connection without a byte. */
    HANG,
    /** Does the work; its own answer breaks off in the middle. */
    CUT,
    /** Does the work; its own answer comes as another type of content. */
    MISTYPED,
    /** Does the work; its own answer lacks a member. */
    LACKING,
    /** Does the work; a member of its own answer says something that nobody knows. */
    ESTRANGED,
    /** QGIS alone: one unreadable layer makes every layer fail with 500. */
    BAD_LAYERS,
    /** QGIS alone: unreadable layers are ignored; 200 and no feature. */
    IGNORED_BAD_LAYERS,
    /** QGIS alone: GML though GeoJSON was asked for. */
    GML;

    /** Whether every simulated system has it. */
    public boolean isCommon() {
        return this != BAD_LAYERS && this != IGNORED_BAD_LAYERS && this != GML;
    }

    /** Whether the system's own answer is altered by it. */
    boolean alters() {
        return this == CUT || this == MISTYPED || this == LACKING || this == ESTRANGED;
    }

    /** Whether the caller waits after the request stands in the journal as answered. */
    boolean waitsAtLast() {
        return this == HANG || this == WORK_THEN_SLOW;
    }

    /** The name on the wire: lower case with hyphens. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FaultKind> named(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }
}
