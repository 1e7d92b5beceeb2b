package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.Orders.ComponentChange;
import bo.comteco.postventa.application.driven.Orders.PlanChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes changes of components and plans down as the wire has them. */
final class ChangeWriter {

    private final Inventory inventory;
    private final Offerings offerings;

    ChangeWriter(TmfClient smartflex) {
        this.inventory = new Inventory(smartflex);
        this.offerings = new Offerings(smartflex);
    }

    /** A.4.1, A.5: an item that leaves the product as it is, with children for its components. */
    ProductOrder components(ComponentChange order, Entry entry) {
        var product = inventory.toEnterAbout(order.product());
        var children = new Children(product, null, offerings.all(order.toAdd()));
        var item = ProductOrder.Item.of(
                        "1",
                        "noChange",
                        null,
                        ProductResource.only(order.product().value()))
                .with(children.of(order.toAdd(), order.toRemove()));
        var reference = order.reference();
        var notes = List.of(
                new Note(
                        "contact",
                        entry.adviser(),
                        "Celular de referencia: " + order.mobile()
                                + (reference == null ? "" : ". Teléfono de referencia: " + reference)),
                new Note("generatesInvoice", entry.adviser(), Boolean.toString(order.invoiced())));
        return ProductOrder.entered(
                entry, "supplementary", "Servicios suplementarios", product.account(), notes, List.of(item));
    }

    /** B.4: an item that modifies what the product is sold as, with children for its components. */
    ProductOrder plan(PlanChange order, Entry entry) {
        var product = inventory.toEnterAbout(order.product());
        var read = offerings.all(
                Stream.concat(Stream.of(order.plan()), order.toAdd().stream()).toList());
        var plan = there(order.plan(), read);
        var item = ProductOrder.Item.of(
                        "1",
                        "modify",
                        plan.reference(),
                        ProductResource.only(order.product().value()))
                .with(new Children(product, plan, read).of(order.toAdd(), order.toRemove()));
        var notes = List.of(new Note("billingNote", entry.adviser(), order.billingNote()));
        return ProductOrder.entered(
                entry, "planChange", "Cambio de plan comercial", product.account(), notes, List.of(item));
    }

    private static Offering there(String id, Map<String, Offering> read) {
        var offering = read.get(id);
        if (offering == null) {
            throw new Unenterable("La oferta " + id + " no existe");
        }
        return offering;
    }

    /**
     * The lines about components below the line of their product.
     *
     * @param plan that it changes to; null where it keeps its own
     */
    private record Children(
            ProductResource product, @Nullable Offering plan, Map<String, Offering> offerings) {

        List<ProductOrder.Item> of(Collection<String> toAdd, Collection<String> toRemove) {
            var items = new ArrayList<ProductOrder.Item>();
            toAdd.forEach(id -> items.add(ProductOrder.Item.of(
                    next(items), "add", there(id, offerings).reference(), null)));
            toRemove.forEach(id -> items.add(removal(next(items), id)));
            return items;
        }

        private static String next(List<ProductOrder.Item> items) {
            return "1." + (items.size() + 1);
        }

        private ProductOrder.Item removal(String number, String id) {
            if (new HeldComponents(product).find(id).isPresent()) {
                return ProductOrder.Item.of(number, "delete", null, ProductResource.only(id));
            }
            return (plan == null ? Stream.<PlanPart>empty() : PlanPart.of(plan).stream())
                    .filter(part -> part.id().equals(id))
                    .map(part -> ProductOrder.Item.of(number, "delete", part.reference(), null))
                    .findFirst()
                    .orElseThrow(
                            () -> new Unenterable("El producto " + product.id() + " no tiene el componente " + id));
        }
    }
}
