package bo.comteco.postventa.adapter.smartflex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account on which bills are issued (666). What its free text {@code paymentStatus} says decides nothing. */
record BillingAccount(@Nullable String id, List<Reference> relatedParty) {

    static final String PATH = "/tmf-api/accountManagement/v4/billingAccount";

    BillingAccount {
        relatedParty = Json.listOf(relatedParty);
    }

    boolean isOf(String customer) {
        return relatedParty.stream().anyMatch(party -> party.isIn("customer") && party.isTo(customer));
    }
}
