package bo.comteco.postventa.adapter.smartflex;

import org.jspecify.annotations.Nullable;

/** A bill (678). */
record Bill(
        @Nullable String id,
        @Nullable String billNo,
        @Nullable String paymentDueDate,
        @Nullable Reference billingAccount,
        Price.@Nullable Sum remainingAmount) {

    static final String PATH = "/tmf-api/customerBillManagement/v4/customerBill";

    /** What it is called on paper, or else in Smartflex. */
    String number() {
        String printed = Json.trimmed(billNo);
        return printed == null ? Required.id(id, "a bill") : printed;
    }
}
