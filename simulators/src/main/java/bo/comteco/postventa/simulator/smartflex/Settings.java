package bo.comteco.postventa.simulator.smartflex;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How Smartflex goes about its orders.
 *
 * @param ordersAdvanceAfterReads every so many reads of an order by its id move it a step towards completed; 0: never
 */
record Settings(int ordersAdvanceAfterReads, Cancellation cancellation) {

    /** What becomes of a wish to cancel an order that can be cancelled. */
    enum Cancellation {
        /** The order is cancelled at once. */
        IMMEDIATE,
        /** The order waits in assessingCancellation for a control call. */
        ASSESSED,
        /** The task ends with an error, the order goes on. */
        REFUSED;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Orders move by control calls alone and are cancelled at once. */
    static final Settings INITIAL = new Settings(0, Cancellation.IMMEDIATE);

    Settings {
        if (ordersAdvanceAfterReads < 0) {
            throw new IllegalArgumentException("reads: " + ordersAdvanceAfterReads);
        }
    }

    /**
     * These settings with what the JSON names put in their place.
     *
     * @throws IllegalArgumentException where a value is none
     */
    Settings with(JsonNode json) {
        return new Settings(
                json.path("ordersAdvanceAfterReads").asInt(ordersAdvanceAfterReads),
                Cancellation.valueOf(
                        json.path("cancellation").asString(cancellation.wire()).toUpperCase(Locale.ROOT)));
    }

    void writeTo(ObjectNode json) {
        json.put("ordersAdvanceAfterReads", ordersAdvanceAfterReads).put("cancellation", cancellation.wire());
    }
}
