package bo.comteco.postventa.domain.product;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how a position serves one kind of service (C.2, C.3): TM Forum's service qualification, in the house's
 * words.
 *
 * @param kind the kind of service asked for
 * @param technology by which it can be served; null when it can't
 * @param terminal the network element it would be connected to, or the nearest one found; null where there is none
 * @param metres the distance to that terminal in metres of cable, or null where there is none
 * @param hindrance why it can't be served; null when it can
 */
public record Coverage(
        ProductKind kind,
        @Nullable Technology technology,
        @Nullable String terminal,
        @Nullable BigDecimal metres,
        @Nullable Hindrance hindrance) {

    /** Why a position is not served. */
    public enum Hindrance {
        /** The position lies outside every district. */
        OUTSIDE_DISTRICTS,
        /** The nearest terminal is farther than its technology reaches. */
        OUT_OF_REACH,
        /** There is a terminal within reach, and it has no free port. */
        TERMINAL_FULL,
        /** Nothing of the network that serves this kind is anywhere near. */
        NO_NETWORK
    }

    public Coverage {
        if ((technology == null) == (hindrance == null)) {
            throw new IllegalArgumentException("coverage of " + kind + " is either by a technology or hindered, given "
                    + technology + " and " + hindrance);
        }
    }

    /** Served by a technology from a terminal. */
    public static Coverage by(
            ProductKind kind, Technology technology, @Nullable String terminal, @Nullable BigDecimal metres) {
        return new Coverage(kind, technology, terminal, metres, null);
    }

    /** Not served, with the nearest terminal found, where there is one. */
    public static Coverage hindered(
            ProductKind kind, Hindrance hindrance, @Nullable String nearest, @Nullable BigDecimal metres) {
        return new Coverage(kind, null, nearest, metres, hindrance);
    }

    public boolean isServed() {
        return technology != null;
    }

    public Optional<Technology> findTechnology() {
        return Optional.ofNullable(technology);
    }

    public Optional<Hindrance> findHindrance() {
        return Optional.ofNullable(hindrance);
    }
}
