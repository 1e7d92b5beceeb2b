package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.Technology;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A commercial plan (620). */
record Offering(
        @Nullable String id,
        @Nullable String name,
        @Nullable String lifecycleStatus,
        @JsonProperty("isBundle") @Nullable Boolean bundle,
        @JsonProperty("isSellable") @Nullable Boolean sellable,
        List<Reference> category,
        List<Use> prodSpecCharValueUse,
        @Nullable List<Price> productOfferingPrice,
        List<Reference> bundledProductOffering,
        List<Relation> productOfferingRelationship) {

    static final String PATH = "/tmf-api/productCatalogManagement/v4/productOffering";

    Offering {
        category = Json.listOf(category);
        prodSpecCharValueUse = Json.listOf(prodSpecCharValueUse);
        productOfferingPrice = Json.listOrNull(productOfferingPrice);
        bundledProductOffering = Json.listOf(bundledProductOffering);
        productOfferingRelationship = Json.listOf(productOfferingRelationship);
    }

    /** The values that a characteristic has for this plan. */
    record Use(@Nullable String name, List<Given> productSpecCharacteristicValue) {

        Use {
            productSpecCharacteristicValue = Json.listOf(productSpecCharacteristicValue);
        }

        record Given(@Nullable JsonNode value) {}
    }

    /** Another offering, and how it stands to this one. */
    record Relation(@Nullable String id, @Nullable String relationshipType) {}

    /** What it costs; a silence where that is not said: what is free has no price in an empty list. */
    List<Price> prices() {
        return Required.member(productOfferingPrice, "offering " + id, "productOfferingPrice");
    }

    /** What has parts is one, whether it says so or not. */
    boolean isBundle() {
        return Boolean.TRUE.equals(bundle) || !bundledProductOffering.isEmpty();
    }

    Reference reference() {
        return new Reference(id, name, null, "ProductOffering");
    }

    /** Whether it can still be provided; a silence where it does not say. */
    boolean isOnOffer() {
        String of = "offering " + id;
        return "Active".equals(Required.text(lifecycleStatus, of, "lifecycleStatus"))
                && Required.member(sellable, of, "isSellable");
    }

    boolean isOfCategory(String wanted) {
        return category.stream().anyMatch(one -> one.isTo(wanted));
    }

    /** By what it can be provided, as the wire spells it; alternatives, but for a bundle. */
    List<String> technologies() {
        return values("technology");
    }

    /** Whether it wants a contract signed. */
    boolean wantsContract() {
        return values("contractRequired").contains("true");
    }

    /** Whether one of the technologies provides it. A technology that the domain does not know does not. */
    boolean canBeProvidedBy(Set<Technology> there) {
        if (technologies().isEmpty()) {
            throw new Silence("offering " + id + " does not say by which technology it is provided");
        }
        return technologies().stream()
                .flatMap(written -> WireTechnology.named(written).stream())
                .anyMatch(there::contains);
    }

    /** The plans that a product under this plan may change to. */
    List<String> replaceableBy() {
        return related("replaceableBy");
    }

    /** The supplementary services that a product under this plan can have. */
    List<String> supplementedBy() {
        return related("supplementedBy");
    }

    private List<String> related(String how) {
        return productOfferingRelationship.stream()
                .filter(relation ->
                        how.equals(Required.text(relation.relationshipType(), "a relation of offering " + id, "type")))
                .map(relation -> Required.id(relation.id(), "an offering related to offering " + id))
                .distinct()
                .toList();
    }

    private List<String> values(String characteristic) {
        return prodSpecCharValueUse.stream()
                .filter(use -> characteristic.equals(Json.trimmed(use.name())))
                .flatMap(use -> use.productSpecCharacteristicValue().stream())
                .map(given -> Json.text(given.value()))
                .filter(Objects::nonNull)
                .toList();
    }
}
