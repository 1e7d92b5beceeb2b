package bo.comteco.postventa.simulator.seed;

import java.math.BigDecimal;

/**
 * A bill, dated from the day of the seed.
 *
 * @param due in days from today; negative is past
 */
record Bill(BigDecimal amount, BigDecimal remaining, int due) {

    static Bill unpaid(String amount, int due) {
        return new Bill(new BigDecimal(amount), new BigDecimal(amount), due);
    }

    static Bill paid(String amount, int due) {
        return new Bill(new BigDecimal(amount), new BigDecimal("0.00"), due);
    }

    static Bill partlyPaid(String amount, String remaining, int due) {
        return new Bill(new BigDecimal(amount), new BigDecimal(remaining), due);
    }

    String state() {
        if (remaining.signum() == 0) {
            return "settled";
        }
        return remaining.compareTo(amount) < 0 ? "partiallyPaid" : "sent";
    }

    boolean isOverdue() {
        return remaining.signum() > 0 && due < 0;
    }
}
