package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.Money;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account on which bills are issued, or by which an old debt is paid in instalments (666). What its free text {@code
 * paymentStatus} says decides nothing.
 */
record BillingAccount(
        @Nullable String id,
        @Nullable String accountType,
        @Nullable String state,
        List<Reference> relatedParty,
        List<Balance> accountBalance) {

    static final String PATH = "/tmf-api/accountManagement/v4/billingAccount";

    BillingAccount {
        relatedParty = Json.listOf(relatedParty);
        accountBalance = Json.listOf(accountBalance);
    }

    /** An amount that an account comes to. */
    record Balance(@Nullable String balanceType, Price.@Nullable Sum amount) {}

    /** Whether it is a customer's; a silence where it does not say whose it is. */
    boolean isOf(String customer) {
        return Reference.isInRole(relatedParty, customer, "customer", Set.of(), "account " + id);
    }

    String number() {
        return Required.id(id, "an account");
    }

    /**
     * Whether it is a payment plan that is in force.
     *
     * @throws Silence where it does not say what it is, or is a plan in a state that is neither in force nor over
     */
    boolean isPaymentPlanInForce() {
        if (!"paymentPlan".equals(Required.text(accountType, "account " + id, "accountType"))) {
            return false;
        }
        return switch (Required.text(state, "payment plan " + id, "state")) {
            case "Active" -> true;
            case "Closed" -> false;
            default -> throw new Silence("payment plan " + id + " is in an unknown state");
        };
    }

    /** What is still to be paid on it. */
    Money outstanding() {
        var outstanding = accountBalance.stream()
                .filter(balance -> "outstanding".equals(Json.trimmed(balance.balanceType())))
                .toList();
        if (outstanding.size() != 1) {
            throw new Silence("account " + id + " has " + outstanding.size() + " outstanding balances");
        }
        return WireMoney.money(outstanding.get(0).amount(), "the balance of account " + id);
    }
}
