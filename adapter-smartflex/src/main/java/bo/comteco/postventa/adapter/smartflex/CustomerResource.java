package bo.comteco.postventa.adapter.smartflex;

import org.jspecify.annotations.Nullable;

/** A party as a customer (629). */
record CustomerResource(
        @Nullable String id,
        @Nullable String name,
        @Nullable String status,
        @Nullable Reference engagedParty) {

    static final String PATH = "/tmf-api/customerManagement/v4/customer";

    boolean isActive() {
        return "active".equals(Json.trimmed(status));
    }

    boolean isOf(String party) {
        return engagedParty != null && engagedParty.isTo(party);
    }
}
