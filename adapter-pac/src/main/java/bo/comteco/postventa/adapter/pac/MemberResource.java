package bo.comteco.postventa.adapter.pac;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member, as the wire has it. Whatever is read must be there: nothing that is missing passes for "no" or "none". */
record MemberResource(
        @Nullable String customer,
        @Nullable Boolean entitled,
        @Nullable Boolean riskListed,
        @Nullable List<Certificate> certificates,
        @Nullable List<Against> encumbrances,
        @Nullable List<Guaranteed> guaranteedDebts,
        @Nullable List<Credit> creditsInForce) {

    static final String PATH = "/members/{customer}";

    private static final String OF = "a member";

    boolean isOf(String wanted) {
        return wanted.equals(Json.trimmed(customer));
    }

    @Override
    public Boolean entitled() {
        return Required.member(entitled, OF, "entitled");
    }

    @Override
    public Boolean riskListed() {
        return Required.member(riskListed, OF, "riskListed");
    }

    @Override
    public List<Certificate> certificates() {
        return Required.list(certificates, OF, "certificates");
    }

    @Override
    public List<Against> encumbrances() {
        return Required.list(encumbrances, OF, "encumbrances");
    }

    @Override
    public List<Guaranteed> guaranteedDebts() {
        return Required.list(guaranteedDebts, OF, "guaranteedDebts");
    }

    @Override
    public List<Credit> creditsInForce() {
        return Required.list(creditsInForce, OF, "creditsInForce");
    }

    /** A contribution certificate. */
    record Certificate(
            @Nullable String number,
            @Nullable String outstanding,
            @Nullable Boolean active) {

        private static final String OF = "a certificate";

        @Override
        public String number() {
            return Required.text(number, OF, "number");
        }

        @Override
        public String outstanding() {
            return Required.text(outstanding, OF, "outstanding");
        }

        @Override
        public Boolean active() {
            return Required.member(active, OF, "active");
        }
    }

    /** An encumbrance. */
    record Against(@Nullable String kind, @Nullable String description) {

        private static final String OF = "an encumbrance";

        @Override
        public String kind() {
            return Required.text(kind, OF, "kind");
        }

        @Override
        public String description() {
            return Required.text(description, OF, "description");
        }
    }

    /** Another's credit that the member guarantees. */
    record Guaranteed(@Nullable String number, @Nullable String overdue) {

        private static final String OF = "a guaranteed debt";

        @Override
        public String number() {
            return Required.text(number, OF, "number");
        }

        @Override
        public String overdue() {
            return Required.text(overdue, OF, "overdue");
        }
    }

    /** The member's own credit. */
    record Credit(@Nullable String number, @Nullable String outstanding) {

        private static final String OF = "a credit";

        @Override
        public String number() {
            return Required.text(number, OF, "number");
        }

        @Override
        public String outstanding() {
            return Required.text(outstanding, OF, "outstanding");
        }
    }
}
