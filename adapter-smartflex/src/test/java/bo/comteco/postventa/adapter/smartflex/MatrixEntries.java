package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.EngineeringServices.Visit;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.faultmatrix.Row;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of what is entered in Smartflex, and taken back. */
final class MatrixEntries {

    private static final String NO_EVENTS =
            "acceptance comes with the answer; an event of it is a hint to look, which is Progress's row";
    private static final String UNDOING = "17/C.7/enter/2";
    private static final String FAULT = "TT-0014-1";
    private static final Visit VISIT = new Visit(new ProductId("PRD-0014"), FAULT);
    private static final Deposit DEPOSIT = new Deposit(Sample.INTERNET, Money.of(151));

    private MatrixEntries() {}

    static List<Row<TmfClient>> rows() {
        return Stream.of(orders(), tickets(), rest()).flatMap(List::stream).toList();
    }

    private static List<Row<TmfClient>> orders() {
        return List.of(
                order("relocate", (sf, entry) -> sf.relocate(Sample.RELOCATION, entry)),
                order("ceaseAndProvide", (sf, entry) -> sf.ceaseAndProvide(Sample.CEASE_AND_PROVIDE, entry)),
                order("changeComponents", (sf, entry) -> sf.changeComponents(Sample.COMPONENTS, entry)),
                order("changePlan", (sf, entry) -> sf.changePlan(Sample.PLAN, entry)),
                order("suspend", (sf, entry) -> sf.suspend(Sample.SUSPENSION, entry))
                        .leaving((sf, number) -> ordersOf(Sample.SUSPENSION.product(), sf)),
                order("changeReconnection", (sf, entry) -> sf.changeReconnection(Sample.RECONNECTION, entry))
                        .leaving((sf, number) -> ordersOf(Sample.RECONNECTION.product(), sf)),
                Row.undoing(
                        Orders.class,
                        "cancel",
                        MatrixEntries::relocation,
                        (sf, number, again) -> new TmfOrders(sf).cancel(number, Sample.entry(UNDOING, again)),
                        MatrixEntries::orderState,
                        NO_EVENTS));
    }

    private static List<Row<TmfClient>> tickets() {
        Function<TmfClient, Reply<?>> claim = sf -> new TmfBillingClaims(sf).find(Sample.KEY);
        Function<TmfClient, Reply<?>> fault = sf -> new TmfFaults(sf).find(Sample.KEY);
        return List.of(
                Row.entering(
                        BillingClaims.class,
                        "adjust",
                        (sf, again) -> new TmfBillingClaims(sf).adjust(Sample.ADJUSTMENT, Sample.entry(again)),
                        claim,
                        NO_EVENTS),
                Row.entering(
                        BillingClaims.class,
                        "file",
                        (sf, again) -> new TmfBillingClaims(sf).file(Sample.CLAIM, Sample.entry(again)),
                        claim,
                        NO_EVENTS),
                Row.undoing(
                        BillingClaims.class,
                        "cancel",
                        MatrixEntries::claim,
                        (sf, number, again) -> new TmfBillingClaims(sf).cancel(number, Sample.entry(UNDOING, again)),
                        MatrixEntries::ticketState,
                        NO_EVENTS),
                Row.entering(
                        Faults.class,
                        "report",
                        (sf, again) -> new TmfFaults(sf).report(Sample.FAULT, Sample.entry(again)),
                        fault,
                        NO_EVENTS),
                Row.entering(
                        Faults.class,
                        "repeat",
                        (sf, again) -> new TmfFaults(sf)
                                .repeat(
                                        new Faults.Repetition(new ProductId("PRD-0009"), "Otra vez", "TT-0009-1"),
                                        Sample.entry(again)),
                        fault,
                        NO_EVENTS),
                Row.undoing(
                        Faults.class,
                        "cancel",
                        MatrixEntries::fault,
                        (sf, number, again) -> new TmfFaults(sf).cancel(number, Sample.entry(UNDOING, again)),
                        MatrixEntries::ticketState,
                        NO_EVENTS));
    }

    private static List<Row<TmfClient>> rest() {
        return List.of(
                Row.entering(
                        EngineeringServices.class,
                        "schedule",
                        (sf, again) -> new TmfEngineeringServices(sf).schedule(VISIT, Sample.entry(again)),
                        sf -> new TmfEngineeringServices(sf).find(Sample.KEY),
                        NO_EVENTS),
                Row.undoing(
                        EngineeringServices.class,
                        "cancel",
                        MatrixEntries::visit,
                        (sf, number, again) ->
                                new TmfEngineeringServices(sf).cancel(number, Sample.entry(UNDOING, again)),
                        MatrixEntries::visitState,
                        NO_EVENTS),
                Row.entering(
                        GuaranteeDeposits.class,
                        "enter",
                        (sf, again) -> new TmfGuaranteeDeposits(sf).enter(DEPOSIT, Sample.entry(again)),
                        sf -> new TmfGuaranteeDeposits(sf).find(Sample.KEY),
                        NO_EVENTS),
                Row.undoing(
                        GuaranteeDeposits.class,
                        "cancel",
                        MatrixEntries::deposit,
                        (sf, number, again) ->
                                new TmfGuaranteeDeposits(sf).cancel(number, Sample.entry(UNDOING, again)),
                        MatrixEntries::orderState,
                        NO_EVENTS),
                Row.entering(
                        RecurringCharges.class,
                        "charge",
                        (sf, again) -> new TmfRecurringCharges(sf).charge(Sample.CALL_DETAIL, Sample.entry(again)),
                        sf -> new TmfRecurringCharges(sf).find(Sample.KEY),
                        NO_EVENTS),
                Row.undoing(
                        RecurringCharges.class,
                        "cancel",
                        MatrixEntries::charge,
                        (sf, number, again) -> new TmfRecurringCharges(sf).cancel(number, Sample.entry(UNDOING, again)),
                        MatrixEntries::orderState,
                        NO_EVENTS));
    }

    private static Row<TmfClient> order(String method, BiFunction<TmfOrders, Entry, EntryReply> enter) {
        return Row.entering(
                Orders.class,
                method,
                (sf, again) -> enter.apply(new TmfOrders(sf), Sample.entry(again)),
                sf -> new TmfOrders(sf).find(Sample.KEY),
                NO_EVENTS);
    }

    static String relocation(TmfClient sf) {
        return accepted(new TmfOrders(sf).relocate(Sample.RELOCATION, Sample.entry(false)));
    }

    static String claim(TmfClient sf) {
        return accepted(new TmfBillingClaims(sf).file(Sample.CLAIM, Sample.entry(false)));
    }

    static String fault(TmfClient sf) {
        return accepted(new TmfFaults(sf).report(Sample.FAULT, Sample.entry(false)));
    }

    static String visit(TmfClient sf) {
        return accepted(new TmfEngineeringServices(sf).schedule(VISIT, Sample.entry(false)));
    }

    static String deposit(TmfClient sf) {
        return accepted(new TmfGuaranteeDeposits(sf).enter(DEPOSIT, Sample.entry(false)));
    }

    static String charge(TmfClient sf) {
        return accepted(new TmfRecurringCharges(sf).charge(Sample.CALL_DETAIL, Sample.entry(false)));
    }

    /** Whatever stands there about a product, by category, key and state. */
    private static Object ordersOf(ProductId product, TmfClient sf) {
        var filter = ProductOrder.PATH + "?productOrderItem.product.id={product}";
        return new Listing(sf)
                .all(ProductOrder.class, filter, product.value()).stream()
                        .map(order -> Stream.of(order.number(), order.category(), order.externalId(), order.state())
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                        .toList();
    }

    private static Object orderState(TmfClient sf, String number) {
        return sf.read(ProductOrder.PATH, number, OrderState.class).map(OrderState::standing);
    }

    private static Object ticketState(TmfClient sf, String number) {
        return sf.read(TroubleTicket.PATH, number, TroubleTicket.class).map(TroubleTicket::isCancelled);
    }

    private static Object visitState(TmfClient sf, String number) {
        return sf.read(WorkOrder.PATH, number, WorkOrder.class).map(WorkOrder::nativeState);
    }
}
