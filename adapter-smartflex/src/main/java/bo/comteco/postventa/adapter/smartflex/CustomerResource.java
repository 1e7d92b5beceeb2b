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

    /** Whether it is a party; a silence where it does not say which it is. */
    boolean isOf(String party) {
        String of = "customer " + id;
        return party.equals(
                Required.id(Required.member(engagedParty, of, "engagedParty").id(), "the party of " + of));
    }
}
