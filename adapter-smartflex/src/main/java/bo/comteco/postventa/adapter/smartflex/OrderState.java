package bo.comteco.postventa.adapter.smartflex;

import org.jspecify.annotations.Nullable;

/** What is read of an order (622), a work order (697) or a task about one to know where it stands. */
record OrderState(@Nullable String state) {

    /** Where an order stands, as far as a cancellation has to know. */
    enum Standing {
        /** It can be cancelled. */
        OPEN,
        /** It is cancelled, or about to be. */
        CANCELLED,
        /** Nothing was done, and nothing will be. */
        VOID,
        /** It is done, in whole or in part. */
        DONE,
        /** Smartflex gave a state that is none of the published ones. */
        UNKNOWN
    }

    /** Of what was entered just now. */
    static final OrderState ACKNOWLEDGED = new OrderState("acknowledged");

    Standing standing() {
        return switch (written()) {
            case "acknowledged", "inProgress", "pending", "held" -> Standing.OPEN;
            case "assessingCancellation", "pendingCancellation", "cancelled" -> Standing.CANCELLED;
            case "rejected", "failed" -> Standing.VOID;
            case "completed", "partial" -> Standing.DONE;
            default -> Standing.UNKNOWN;
        };
    }

    /** Whether it is cancelled already, not only about to be. */
    boolean isCancelled() {
        return written().equals("cancelled");
    }

    /** As it was written; empty where it was not. */
    String written() {
        String trimmed = Json.trimmed(state);
        return trimmed == null ? "" : trimmed;
    }
}
