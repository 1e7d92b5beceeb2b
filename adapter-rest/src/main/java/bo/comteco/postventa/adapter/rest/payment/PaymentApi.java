package bo.comteco.postventa.adapter.rest.payment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({
    PaymentController.class,
    PaymentsOfRequestController.class,
    SettlementController.class,
    PaymentAnswers.class,
    PaymentWording.class,
    GeneratedPaymentMapper.class
})
public class PaymentApi {}
