package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What was run up on a product, billed or not (678). */
record AppliedRate(
        @Nullable String id,
        @JsonProperty("isBilled") @Nullable Boolean billed,
        @Nullable Reference product,
        Price.@Nullable Sum taxIncludedAmount) {

    static final String PATH = "/tmf-api/customerBillManagement/v4/appliedCustomerBillingRate";

    /** Whether it is known to be of a product and on no bill yet. */
    boolean isUnbilledOf(String wanted) {
        return Boolean.FALSE.equals(billed) && product != null && product.isTo(wanted);
    }
}
