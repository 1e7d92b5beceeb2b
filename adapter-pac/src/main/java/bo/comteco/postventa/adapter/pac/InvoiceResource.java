package bo.comteco.postventa.adapter.pac;

import org.jspecify.annotations.Nullable;

/** What is read of an invoice. */
record InvoiceResource(
        @Nullable String number,
        @Nullable String key,
        @Nullable String status) {

    static final String PATH = "/invoices";
    static final String BY_KEY = PATH + "?key={key}";
    static final String BY_NUMBER = PATH + "/{number}";
    static final String ANNULMENT = BY_NUMBER + "/annulment";

    @Override
    public String number() {
        return Required.text(number, "an invoice", "number");
    }

    boolean bears(Key wanted) {
        return wanted.value().equals(key);
    }

    boolean isAnnulled() {
        return "ANNULLED".equals(Json.trimmed(status));
    }
}
