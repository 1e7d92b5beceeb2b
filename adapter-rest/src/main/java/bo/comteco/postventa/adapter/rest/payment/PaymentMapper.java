package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driving.LookAtPayments.Answer.Page;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.Refund;
import bo.comteco.postventa.domain.payment.Settlement;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Draws payment orders as JSON. */
@Mapper(config = JsonMapping.class, uses = PaymentWording.class, imports = Paths.class)
interface PaymentMapper {

    PaymentsJson page(Page page);

    default PaymentJson payment(Kept kept) {
        return payment(kept.order(), kept.customerName());
    }

    @Mapping(target = "request", source = "order.terms.request")
    @Mapping(target = "office", source = "order.terms.office")
    @Mapping(target = "adviser", source = "order.terms.adviser")
    @Mapping(target = "customer", source = "order.terms.customer.value")
    @Mapping(target = "concept", source = "order.terms.concept", qualifiedByName = "concept")
    @Mapping(target = "amount", source = "order.terms.amount")
    @Mapping(target = "text", source = "order", qualifiedByName = "inWords")
    @Mapping(target = "openedAt", source = "order.terms.opened")
    @Mapping(target = "expiresAt", source = "order.terms.expires")
    @Mapping(target = "href", expression = "java(Paths.paymentOrder(order.number()))")
    PaymentJson payment(PaymentOrder order, String customerName);

    @Mapping(target = "cashier", source = "by")
    PaymentJson.SettlementJson settlement(Settlement settlement);

    @Mapping(target = "givenAt", source = "given")
    @Mapping(target = "cashier", source = "by")
    PaymentJson.RefundJson refund(Refund refund);
}
