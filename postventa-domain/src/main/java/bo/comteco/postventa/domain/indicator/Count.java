package bo.comteco.postventa.domain.indicator;

import bo.comteco.postventa.domain.procedure.Ending;

/**
 * Requests of some days, counted on the day on which each was opened (specification, section 9).
 *
 * @param total all of them, those still open included
 * @param attended those that ended effectively: {@link Ending#ATTENDED} or {@link Ending#REFERRED} (D-23)
 * @param inTime those of them that ended within the time that counts as timely
 * @param refused those that ended otherwise: not admitted, not feasible, declined or desisted
 */
public record Count(long total, long attended, long inTime, long refused) {

    /** No request at all. */
    public static final Count NONE = new Count(0, 0, 0, 0);

    /** @throws IllegalArgumentException if a part is negative or larger than what it is part of */
    public Count {
        if (inTime < 0 || inTime > attended || refused < 0 || attended + refused > total) {
            throw new IllegalArgumentException("of " + total + " requests, " + attended + " attended, " + inTime
                    + " in time, " + refused + " not");
        }
    }

    public Count plus(Count other) {
        return new Count(
                total + other.total, attended + other.attended, inTime + other.inTime, refused + other.refused);
    }

    /** The other reading (D-27): without those that were not admitted, not feasible, declined or desisted. */
    public Count withoutRefused() {
        return new Count(total - refused, attended, inTime, 0);
    }

    /** Attended effectively, of all. */
    public Figure effectiveness() {
        return new Figure(attended, total);
    }

    /** Attended in time, of all. */
    public Figure timeliness() {
        return new Figure(inTime, total);
    }
}
