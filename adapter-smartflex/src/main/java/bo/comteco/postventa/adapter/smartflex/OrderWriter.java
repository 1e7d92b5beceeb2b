package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Orders.CeaseAndProvide;
import bo.comteco.postventa.application.driven.Orders.Relocation;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes orders down as the wire has them. Asks for what the house does not keep: accounts, places, offerings. */
final class OrderWriter {

    private static final String CATEGORY = "relocation";

    private final TmfClient smartflex;
    private final Inventory inventory;

    OrderWriter(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.inventory = new Inventory(smartflex);
    }

    /** C.6: one item that modifies the place; the fee is a price of the item, on the product's account. */
    ProductOrder relocation(Relocation order, Entry entry) {
        var product = inventory.toEnterAbout(order.product());
        var account = product.account();
        var notes = notes(entry, order.billingNote(), order.place(), order.contact());
        var item = ProductOrder.Item.of(
                        "1",
                        "modify",
                        null,
                        part(product.id(), null, List.of(), newPlace(order.place(), product), null))
                .at(fee(order.fee(), account));
        return order(entry, "Traslado de producto", account, notes, List.of(item));
    }

    /** C.4, C.5: one item ceases the product where it is, another that depends on it provides the plan where it goes. */
    ProductOrder ceaseAndProvide(CeaseAndProvide order, Entry entry) {
        var product = inventory.toEnterAbout(order.product());
        var account = product.account();
        var offering = smartflex
                .read(Offering.PATH, order.plan(), Offering.class)
                .orElseThrow(() -> new Unenterable("El plan " + order.plan() + " no existe"));
        var notes = notes(entry, order.billingNote(), order.place(), null);
        var delete = ProductOrder.Item.of(
                "1",
                "delete",
                null,
                part(product.id(), null, List.of(), product.installation().orElse(null), null));
        var add = ProductOrder.Item.of(
                        "2",
                        "add",
                        offering.reference(),
                        part(
                                null,
                                offering.isBundle(),
                                characteristics(offering, order.technologies()),
                                newPlace(order.place(), product),
                                account))
                .migratingFrom("1");
        return order(entry, "Traslado con cambio de tecnología", account, notes, List.of(delete, add));
    }

    private static ProductOrder order(
            Entry entry, String description, Reference account, List<Note> notes, List<ProductOrder.Item> items) {
        return ProductOrder.entered(entry, CATEGORY, description, account, notes, items);
    }

    private static ProductResource part(
            @Nullable String id,
            @Nullable Boolean bundle,
            List<Characteristic> characteristics,
            @Nullable Place place,
            @Nullable Reference account) {
        return new ProductResource(
                id,
                null,
                bundle,
                null,
                null,
                null,
                List.of(),
                account,
                null,
                characteristics,
                place == null ? List.of() : List.of(place),
                List.of(),
                List.of());
    }

    private static Price fee(Money fee, Reference account) {
        return Price.once("relocationFee", "Costo de traslado", fee, account);
    }

    /** A bundle's own technology stands there only where it is one for all parts. */
    private static List<Characteristic> characteristics(Offering offering, Set<Technology> technologies) {
        var characteristics = new ArrayList<Characteristic>();
        characteristics.add(Characteristic.text("productKind", category(offering)));
        var by = offering.technologies().stream()
                .filter(written -> WireTechnology.named(written)
                        .filter(technologies::contains)
                        .isPresent())
                .toList();
        if (by.isEmpty()) {
            throw new Unenterable("El plan " + offering.id() + " no se provee por la tecnología de la nueva dirección");
        }
        if (by.size() == 1 || !offering.isBundle()) {
            characteristics.add(Characteristic.text("technology", by.get(0)));
        }
        return characteristics;
    }

    private static String category(Offering offering) {
        return offering.category().stream()
                .flatMap(one -> Stream.ofNullable(Json.trimmed(one.id())))
                .findFirst()
                .orElseThrow(() -> new Silence("offering " + offering.id() + " has no category"));
    }

    /** The new address. Its city nobody asked for; department and country are those of the present address. */
    private static Place newPlace(Orders.NewPlace place, ProductResource product) {
        var present = product.installation();
        return new Place(
                null,
                Place.INSTALLATION,
                "GeographicAddress",
                "GeographicAddress",
                place.street() + ", " + place.neighbourhood(),
                place.street(),
                null,
                place.neighbourhood(),
                null,
                present.map(Place::stateOrProvince).orElse(null),
                present.map(Place::country).orElse(null),
                WirePosition.of(place.position()));
    }

    private static List<Note> notes(
            Entry entry, @Nullable String billingNote, Orders.NewPlace place, @Nullable String contact) {
        var notes = new ArrayList<Note>();
        if (billingNote != null) {
            notes.add(new Note("billingNote", entry.adviser(), billingNote));
        }
        String reachable = "Celular de referencia: " + place.mobile();
        notes.add(new Note(
                "contact", entry.adviser(), contact == null ? reachable : "Recibe: " + contact + ". " + reachable));
        if (place.reference() != null) {
            notes.add(new Note("addressReference", entry.adviser(), place.reference()));
        }
        return notes;
    }
}
