package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import java.util.List;

/** What everything that is entered says of where it comes from. */
final class Counter {

    /** The channel of what is entered at an office. */
    static final Reference CHANNEL = new Reference("counter", "Mostrador", null, null);

    private Counter() {}

    static List<Reference> parties(Entry entry) {
        return List.of(
                Reference.to("Customer", entry.customer().value()).as("customer"),
                Reference.to("Individual", entry.adviser()).as("adviser"),
                Reference.to("Organization", entry.office()).as("office"));
    }
}
