package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.backwards;
import static bo.comteco.postventa.testkit.store.Broken.finding;
import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driven.PaymentOrders.Stored;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import bo.comteco.postventa.domain.payment.Refund;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.List;
import java.util.Optional;

/** What a store of payment orders may do wrong. */
final class BrokenPaymentOrders {

    static final List<Broken> WAYS = new Ways(InMemoryPaymentOrdersContractTest.class)
            .of(PaymentOrders.class)
            .breaking("whatIsOpenedIsThere", "finds nothing by its key", "findByKey", saying(Optional.empty()))
            .breaking(
                    "oneKeyIsOneOrderWhateverHasBecomeOfIt",
                    "tells how an order was opened, whatever has become of it",
                    "open",
                    reading((PaymentOrder order) -> PaymentOrder.open(order.number(), order.terms())))
            .atOnce(
                    "openedByManyAtOnceItIsOne",
                    "opens one for each who opens it at once",
                    "open",
                    hearing(
                            0,
                            (PaymentTerms terms) -> Altered.in(
                                    terms,
                                    "key",
                                    terms.key() + Thread.currentThread().getName())))
            .breaking(
                    "everythingThatCanBecomeOfAnOrderIsKept",
                    "keeps no annulment",
                    "store",
                    asked -> changed(asked).state() == PaymentState.ANNULLED ? Stored.STORED : asked.right())
            .breaking(
                    "whoeverComesSecondIsToldSoAndChangesNothing",
                    "tells who comes second that it stored that",
                    "store",
                    saying(Stored.STORED, Stored.MOVED_ON))
            .atOnce(
                    "ofManyAtOnceOneWins",
                    "tells all who come at once that they won",
                    "store",
                    saying(Stored.STORED, Stored.MOVED_ON))
            .breaking(
                    "aReceiptPaysOneOrderOfAnOffice",
                    "takes a receipt for any office's",
                    "findByReceipt",
                    hearing(0, "CENTRAL"))
            .atOnce(
                    "usedByManyAtOnceAReceiptPaysOneOrder",
                    "lets all who use a receipt at once pay with it",
                    "store",
                    saying(Stored.STORED, Stored.RECEIPT_USED))
            .breaking(
                    "aReceiptGivesBackOneOrderOfAnOffice",
                    "takes a refund's receipt for any office's",
                    "findByRefundReceipt",
                    hearing(0, "CENTRAL"))
            .atOnce(
                    "usedByManyAtOnceAReceiptGivesBackOneOrder",
                    "lets all who use a receipt at once give back with it",
                    "store",
                    saying(Stored.STORED, Stored.REFUND_RECEIPT_USED))
            .breaking(
                    "whatIsGivenBackMayBearTheNumberOfAPayment",
                    "numbers payments and refunds in one series",
                    "store",
                    asked -> bearsTheNumberOfAPayment(asked) ? Stored.REFUND_RECEIPT_USED : asked.right())
            .breaking(
                    "whatCouldNotBeStoredUndoesTheTransactionThatItIsPartOf",
                    "leaves what was done beside what could not be stored",
                    "store",
                    asked -> isStale(asked) ? Stored.MOVED_ON : asked.right())
            .breaking("areListedOldestFirstPageByPage", "lists the newest first", "list", backwards())
            .breaking(
                    "areFoundByOfficeRequestAndStanding",
                    "overlooks how orders stand",
                    "list",
                    hearing(0, (Criteria criteria) -> Altered.in(criteria, "standing", null)))
            .breaking(
                    "theClientIsNamedAsInTheLastRequest",
                    "names nobody",
                    "find",
                    finding((Kept kept) -> new Kept(kept.order(), "")))
            .all();

    private BrokenPaymentOrders() {}

    private static PaymentOrders orders(Asked asked) {
        return (PaymentOrders) asked.port();
    }

    private static PaymentOrder changed(Asked asked) {
        return asked.argument(0, PaymentOrder.class);
    }

    private static boolean bearsTheNumberOfAPayment(Asked asked) {
        var changed = changed(asked);
        return changed.findRefund()
                .flatMap(Refund::findReceipt)
                .flatMap(receipt -> orders(asked).findByReceipt(changed.terms().office(), receipt))
                .isPresent();
    }

    private static boolean isStale(Asked asked) {
        return orders(asked)
                .find(changed(asked).number())
                .filter(kept -> kept.order().version() != changed(asked).version() - 1)
                .isPresent();
    }
}
