package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product of the inventory, or a component of one (637). */
record ProductResource(
        @Nullable String id,
        @Nullable String name,
        @JsonProperty("isBundle") @Nullable Boolean bundle,
        @Nullable String status,
        List<Reference> relatedParty,
        @Nullable Reference billingAccount,
        @Nullable Reference productOffering,
        List<Characteristic> productCharacteristic,
        List<Place> place,
        List<Price> productPrice,
        List<ProductResource> product) {

    static final String PATH = "/tmf-api/productInventory/v4/product";

    ProductResource {
        relatedParty = Json.listOf(relatedParty);
        productCharacteristic = Json.listOf(productCharacteristic);
        place = Json.listOf(place);
        productPrice = Json.listOf(productPrice);
        product = Json.listOf(product);
    }

    Optional<String> characteristic(String named) {
        return Characteristic.in(productCharacteristic, named);
    }

    /**
     * Where it is installed; empty where it has no fixed place.
     *
     * @throws Silence where it is installed in several places
     */
    Optional<Place> installation() {
        var places = place.stream().filter(Place::isInstallation).toList();
        if (places.size() > 1) {
            throw new Silence("product " + id + " has several installation places");
        }
        return places.stream().findFirst();
    }

    /** The id of the customer who holds it; empty where nobody does. */
    Optional<String> holder() {
        return Reference.only(relatedParty, "holder", "product " + id);
    }
}
