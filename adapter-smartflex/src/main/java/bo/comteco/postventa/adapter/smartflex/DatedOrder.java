package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.adapter.smartflex.OrderState.Standing;
import bo.comteco.postventa.application.driven.EntryReply;
import java.time.LocalDate;

/** An order (622) that suspends a product on a day, or brings it back. */
record DatedOrder(ProductOrder order) {

    static final String SUSPENSION = "suspension";
    static final String RECONNECTION = "reconnection";

    /** The note that says which suspension a reconnection ends. */
    static final String SUSPENSION_ORDER = "suspensionOrder";

    /** The note that names the deposit that was paid for a suspension. */
    static final String DEPOSIT = "guaranteeDeposit";

    String number() {
        return order.number();
    }

    boolean isSuspension() {
        return order.isOf(SUSPENSION);
    }

    boolean isReconnection() {
        return order.isOf(RECONNECTION);
    }

    /** Whether it brings back what an order suspended. */
    boolean ends(DatedOrder suspension) {
        return isReconnection()
                && order.note(SUSPENSION_ORDER)
                        .filter(suspension.number()::equals)
                        .isPresent();
    }

    /** Whether it brings back a product without saying after which suspension. */
    boolean endsNone() {
        return isReconnection() && order.note(SUSPENSION_ORDER).isEmpty();
    }

    boolean isOpen() {
        return standing() == Standing.OPEN;
    }

    boolean isDone() {
        return standing() == Standing.DONE;
    }

    /** Whether it was, or will be, carried out; a silence while its cancellation is being assessed. */
    boolean counts() {
        if (standing() == Standing.CANCELLED && !order.standing().isCancelled()) {
            throw new Silence("the cancellation of order " + number() + " is being assessed");
        }
        return isOpen() || isDone();
    }

    /** What came of the attempt that left it: where it is cancelled it was taken back. */
    EntryReply asItStands() {
        if (counts()) {
            return new EntryReply.Accepted(number());
        }
        return new EntryReply.Refused((isSuspension() ? "La suspensión " : "La reconexión ") + number() + " se anuló");
    }

    /** The day on which it is carried out. */
    LocalDate day() {
        return WireDay.day(order.requestedStartDate(), "order " + number());
    }

    private Standing standing() {
        var standing = order.standing().standing();
        if (standing == Standing.UNKNOWN) {
            throw new Silence("order " + number() + " is in an unknown state");
        }
        return standing;
    }
}
