package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.OrderFields;
import bo.comteco.postventa.domain.manual.PlanChangeFields;
import bo.comteco.postventa.domain.manual.RelocationFields;
import bo.comteco.postventa.domain.manual.SupplementaryFields;
import bo.comteco.postventa.domain.manual.SuspensionFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters the orders of A to D, and cancels them. */
public final class OrderSender implements EffectSender {

    private final Orders orders;

    public OrderSender(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                SupplementaryFields.CASH_ORDER,
                SupplementaryFields.RECURRING_ORDER,
                PlanChangeFields.PLAN_CHANGE_ORDER,
                RelocationFields.RELOCATION_ORDER,
                RelocationFields.CEASE_AND_PROVIDE,
                SuspensionFields.SUSPENSION_ORDER,
                SuspensionFields.RECONNECTION_DATE_CHANGE,
                OrderFields.CANCEL_ORDER);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case SupplementaryFields.CASH_ORDER, SupplementaryFields.RECURRING_ORDER ->
                orders.changeComponents(
                        new Orders.ComponentChange(
                                product(content),
                                content.choices(SupplementaryFields.TO_ADD),
                                content.choices(SupplementaryFields.TO_REMOVE),
                                content.choice(SupplementaryFields.GENERATES_INVOICE)
                                        .equals("YES"),
                                content.telephone(SupplementaryFields.MOBILE),
                                content.findTelephone(SupplementaryFields.REFERENCE_TELEPHONE)
                                        .orElse(null)),
                        entry);
            case PlanChangeFields.PLAN_CHANGE_ORDER ->
                orders.changePlan(
                        new Orders.PlanChange(
                                product(content),
                                content.choice(PlanChangeFields.NEW_PLAN),
                                content.choices(PlanChangeFields.TO_ADD),
                                content.choices(PlanChangeFields.TO_REMOVE),
                                content.text(PlanChangeFields.BILLING_NOTE)),
                        entry);
            case RelocationFields.RELOCATION_ORDER ->
                orders.relocate(
                        new Orders.Relocation(
                                product(content),
                                place(content),
                                content.text(RelocationFields.CONTACT_NAME),
                                content.money(RelocationFields.FEE),
                                content.findText(RelocationFields.BILLING_NOTE).orElse(null)),
                        entry);
            case RelocationFields.CEASE_AND_PROVIDE ->
                orders.ceaseAndProvide(
                        new Orders.CeaseAndProvide(
                                product(content),
                                place(content),
                                content.choice(RelocationFields.NEW_PLAN),
                                content.choices(RelocationFields.TECHNOLOGIES).stream()
                                        .map(Technology::valueOf)
                                        .collect(Collectors.toUnmodifiableSet()),
                                content.findText(RelocationFields.BILLING_NOTE).orElse(null)),
                        entry);
            case SuspensionFields.SUSPENSION_ORDER ->
                orders.suspend(
                        new Orders.Suspension(
                                product(content),
                                content.date(SuspensionFields.START),
                                content.date(SuspensionFields.END),
                                content.findText(SuspensionFields.DEPOSIT).orElse(null)),
                        entry);
            case SuspensionFields.RECONNECTION_DATE_CHANGE ->
                orders.changeReconnection(
                        new Orders.ReconnectionChange(
                                product(content), content.date(SuspensionFields.RECONNECTION_DATE)),
                        entry);
            case OrderFields.CANCEL_ORDER -> orders.cancel(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not an order: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return orders.find(key);
    }

    private static ProductId product(Answers content) {
        return new ProductId(content.text(OrderFields.PRODUCT));
    }

    private static Orders.NewPlace place(Answers content) {
        return new Orders.NewPlace(
                content.position(RelocationFields.NEW_POSITION),
                content.text(RelocationFields.NEW_STREET),
                content.text(RelocationFields.NEW_NEIGHBOURHOOD),
                content.findText(RelocationFields.ADDRESS_REFERENCE).orElse(null),
                content.telephone(RelocationFields.MOBILE));
    }
}
