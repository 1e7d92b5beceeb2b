package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A product of the inventory, or a component of one (637). */
record ProductResource(
        @Nullable String id,
        @Nullable String name,
        @JsonProperty("isBundle") @Nullable Boolean bundle,
        @Nullable String status,
        @Nullable String productSerialNumber,
        @Nullable String terminationDate,
        List<Reference> relatedParty,
        @Nullable Reference billingAccount,
        @Nullable Reference productOffering,
        List<Characteristic> productCharacteristic,
        List<Place> place,
        @Nullable List<Price> productPrice,
        List<ProductResource> product) {

    static final String PATH = "/tmf-api/productInventory/v4/product";

    ProductResource {
        relatedParty = Json.listOf(relatedParty);
        productCharacteristic = Json.listOf(productCharacteristic);
        place = Json.listOf(place);
        productPrice = Json.listOrNull(productPrice);
        product = Json.listOf(product);
    }

    /** A product of which nothing is said but which it is. */
    static ProductResource only(String id) {
        return new ProductResource(
                id, null, null, null, null, null, List.of(), null, null, List.of(), List.of(), List.of(), List.of());
    }

    /** A product that is to have this status, and these characteristics besides. */
    static ProductResource in(String status, String id, List<Characteristic> characteristics) {
        return new ProductResource(
                id,
                null,
                null,
                status,
                null,
                null,
                List.of(),
                null,
                null,
                characteristics,
                List.of(),
                List.of(),
                List.of());
    }

    /** This product, which names itself; a silence where it does not: that it lacks something says nothing then. */
    ProductResource withId() {
        Required.id(id, "a product");
        return this;
    }

    /**
     * The account that it is billed on.
     *
     * @throws Silence where it has none
     */
    Reference account() {
        var account = Required.member(billingAccount, "product " + id, "billingAccount");
        return Reference.to("BillingAccount", Required.id(account.id(), "the account of product " + id));
    }

    /**
     * What it costs by itself; a service of a product is in the product's price.
     *
     * @throws Silence where that is not said: what is free has no price in an empty list
     */
    List<Price> prices() {
        return productPrice == null && isComponentOf("service")
                ? List.of()
                : Required.member(productPrice, "product " + id, "productPrice");
    }

    /** Whether it is a component of this type. */
    boolean isComponentOf(String type) {
        return characteristic("componentType").filter(type::equals).isPresent();
    }

    /** The id of what it is sold as; empty where that is not said. */
    Optional<String> offering() {
        return Optional.ofNullable(productOffering).map(Reference::id).map(Json::trimmed);
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

    /** Whether a customer holds it, and does not only use it; a silence where it does not say. */
    boolean isHeldBy(String customer) {
        return Reference.isInRole(relatedParty, customer, "holder", Set.of("user"), "product " + id)
                && holder().isPresent();
    }

    /** The id of the customer who holds it; empty where nobody does. */
    Optional<String> holder() {
        return Reference.only(relatedParty, "holder", "product " + id);
    }
}
