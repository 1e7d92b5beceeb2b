package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.ProductState;

/** How the wire spells a product's state. */
final class WireState {

    private WireState() {}

    /**
     * The state. A suspension for a reason that is neither the customer's wish nor a debt is unknown, and so is a
     * withdrawal that is under way.
     */
    static ProductState of(ProductResource product) {
        String status = Json.trimmed(product.status());
        if (status == null) {
            return ProductState.UNKNOWN;
        }
        return switch (status) {
            case "active" -> ProductState.ACTIVE;
            case "suspended" ->
                suspension(product.characteristic("suspensionReason").orElse(""));
            case "created", "pendingActive" -> ProductState.PENDING;
            case "terminated", "cancelled", "aborted" -> ProductState.CEASED;
            default -> ProductState.UNKNOWN;
        };
    }

    private static ProductState suspension(String reason) {
        return switch (reason) {
            case "customerRequest" -> ProductState.TEMPORARILY_SUSPENDED;
            case "debt" -> ProductState.CUT_FOR_DEBT;
            default -> ProductState.UNKNOWN;
        };
    }
}
