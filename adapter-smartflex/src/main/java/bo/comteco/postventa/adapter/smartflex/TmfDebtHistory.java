package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.RevertedLine;
import bo.comteco.postventa.domain.product.ProductState;
import java.util.List;
import java.util.stream.Stream;

/**
 * Old debts by TM Forum: payment plans are accounts of their own (666), reverted lines are products that were terminated
 * for debt (637).
 */
final class TmfDebtHistory implements DebtHistory {

    private final Listing listing;

    TmfDebtHistory(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<OldDebts> of(CustomerId customer) {
        return Silence.orAnswer(() -> new OldDebts(plansOf(customer.value()), linesOf(customer.value())));
    }

    private List<PaymentPlan> plansOf(String customer) {
        return listing
                .all(
                        BillingAccount.class,
                        BillingAccount.PATH + "?relatedParty.id={customer}&accountType=paymentPlan",
                        customer)
                .stream()
                .filter(account -> account.isOf(customer))
                .filter(BillingAccount::isPaymentPlanInForce)
                .map(account -> new PaymentPlan(account.number(), account.outstanding()))
                .toList();
    }

    private List<RevertedLine> linesOf(String customer) {
        return listing
                .all(
                        ProductResource.class,
                        ProductResource.PATH + "?relatedParty.id={customer}&status=terminated",
                        customer)
                .stream()
                .filter(product -> product.isHeldBy(customer))
                .filter(TmfDebtHistory::isTerminatedForDebt)
                .flatMap(TmfDebtHistory::lines)
                .toList();
    }

    private static boolean isTerminatedForDebt(ProductResource product) {
        String of = "product " + product.id();
        if (WireState.of(product) == ProductState.UNKNOWN) {
            throw new Silence(of + " is in an unknown state");
        }
        if (!"terminated".equals(Json.trimmed(product.status()))) {
            return false;
        }
        return switch (product.characteristic("terminationReason").orElse("")) {
            case "debt" -> true;
            case "customerRequest" -> false;
            case "" -> throw new Silence(of + " is terminated, and nothing says why");
            default -> throw new Silence(of + " is terminated for an unknown reason");
        };
    }

    private static Stream<RevertedLine> lines(ProductResource product) {
        var on = WireDay.day(product.terminationDate(), "the termination of product " + product.id());
        return Stream.concat(Stream.of(product), product.product().stream())
                .flatMap(part -> part.characteristic("lineNumber").stream())
                .distinct()
                .map(number -> new RevertedLine(number, on));
    }
}
