package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an order and its prices, with the notes that go with it (specification, section 7).
 *
 * @param address the address that the order is about, in one line, or null where it has none
 * @param total the sum of what is charged once, or null where nothing is
 * @param notes sentences for the client
 */
public record Sheet(
        @Nullable String address,
        List<Line> lines,
        @Nullable Money total,
        List<Message> notes) {

    public Sheet {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** One line: what, in which detail, and what it costs once; null where nothing is charged for it. */
    public record Line(
            Message item, String detail, @Nullable Money price) {}

    public Optional<Money> findTotal() {
        return Optional.ofNullable(total);
    }
}
