package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.Orders.Suspension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes suspensions and reconnections down as the wire has them. */
final class SuspensionWriter {

    private SuspensionWriter() {}

    static ProductOrder suspension(Suspension order, Entry entry) {
        var reason = Characteristic.text("suspensionReason", "customerRequest");
        return order(
                        entry,
                        DatedOrder.SUSPENSION,
                        "Suspensión temporal",
                        note(DatedOrder.DEPOSIT, order.deposit(), entry),
                        ProductResource.in("suspended", order.product().value(), List.of(reason)))
                .on(order.start());
    }

    /**
     * What brings a product back.
     *
     * @param suspension the number of the suspension that it ends, or null where none is known
     */
    static ProductOrder reconnection(String product, LocalDate day, @Nullable String suspension, Entry entry) {
        return order(
                        entry,
                        DatedOrder.RECONNECTION,
                        "Reconexión",
                        note(DatedOrder.SUSPENSION_ORDER, suspension, entry),
                        ProductResource.in("active", product, List.of()))
                .on(day);
    }

    private static ProductOrder order(
            Entry entry, String category, String description, Stream<Note> notes, ProductResource product) {
        var item = ProductOrder.Item.of("1", "modify", null, product);
        return ProductOrder.entered(entry, category, description, null, notes.toList(), List.of(item));
    }

    private static Stream<Note> note(String id, @Nullable String text, Entry entry) {
        return Optional.ofNullable(text).map(written -> new Note(id, entry.adviser(), written)).stream();
    }
}
