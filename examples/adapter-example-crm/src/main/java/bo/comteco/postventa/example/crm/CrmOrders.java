package bo.comteco.postventa.example.crm;

import static java.util.stream.Collectors.joining;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders: a row of key, kind, product, customer, adviser and office, and then what the kind wants. */
final class CrmOrders implements Orders {

    private final OnceOnly orders;

    CrmOrders(CrmClient crm) {
        this.orders = new OnceOnly(crm);
    }

    @Override
    public EntryReply relocate(Relocation order, Entry entry) {
        var wanted = place(order.place());
        wanted.addAll(List.of(order.contact(), order.fee().toString(), orNone(order.billingNote())));
        return enter("RELOCATE", order.product(), entry, wanted);
    }

    @Override
    public EntryReply ceaseAndProvide(CeaseAndProvide order, Entry entry) {
        var wanted = place(order.place());
        wanted.addAll(List.of(
                order.plan(),
                order.technologies().stream().map(Enum::name).sorted().collect(joining(",")),
                orNone(order.billingNote())));
        return enter("CEASE-AND-PROVIDE", order.product(), entry, wanted);
    }

    @Override
    public EntryReply changeComponents(ComponentChange order, Entry entry) {
        var reference = order.reference();
        return enter(
                "COMPONENTS",
                order.product(),
                entry,
                List.of(
                        String.join(",", order.toAdd()),
                        String.join(",", order.toRemove()),
                        order.invoiced() ? "invoiced" : "recurring",
                        written(order.mobile()),
                        reference == null ? "" : written(reference)));
    }

    @Override
    public EntryReply changePlan(PlanChange order, Entry entry) {
        return enter(
                "PLAN",
                order.product(),
                entry,
                List.of(
                        order.plan(),
                        String.join(",", order.toAdd()),
                        String.join(",", order.toRemove()),
                        order.billingNote()));
    }

    /** The CRM brings a product back by itself on the day that its suspension says: one order. */
    @Override
    public EntryReply suspend(Suspension order, Entry entry) {
        return enter(
                "SUSPEND",
                order.product(),
                entry,
                List.of(order.start().toString(), order.end().toString(), orNone(order.deposit())));
    }

    @Override
    public EntryReply changeReconnection(ReconnectionChange order, Entry entry) {
        return enter("RECONNECT-ON", order.product(), entry, List.of(order.day().toString()));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return orders.cancel(number);
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return orders.find(key);
    }

    private EntryReply enter(String kind, ProductId product, Entry entry, List<String> wanted) {
        var cells = new ArrayList<>(
                List.of(entry.key(), kind, product.value(), entry.customer().value(), entry.adviser(), entry.office()));
        cells.addAll(wanted);
        return orders.enter(Row.of(cells.toArray(String[]::new)), entry);
    }

    private static List<String> place(NewPlace place) {
        return new ArrayList<>(List.of(
                Double.toString(place.position().latitude()),
                Double.toString(place.position().longitude()),
                place.street(),
                place.neighbourhood(),
                orNone(place.reference()),
                written(place.mobile())));
    }

    private static String written(Telephone telephone) {
        return telephone.digits();
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
