package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.payment.PaymentDesk;
import bo.comteco.postventa.application.payment.PaymentRecords;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.PaymentSender;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends clients to the cash desks, and lets their requests go on when they come back. */
@Configuration(proxyBeanMethods = false)
class CashDeskConfiguration {

    @Bean
    EffectSender paymentSender(
            PaymentOrders orders,
            ParameterStore parameters,
            OfficeDirectory offices,
            Transactions transactions,
            InstantSource clock) {
        return new PaymentSender(orders, parameters, offices, transactions, clock);
    }

    @Bean
    SettlePayment settlePayment(
            PaymentOrders orders,
            RequestStore requests,
            Transactions transactions,
            Dispatch dispatch,
            Patience patience,
            InstantSource clock) {
        return new PaymentDesk(orders, requests, transactions, dispatch, patience, clock);
    }

    @Bean
    LookAtPayments lookAtPayments(PaymentOrders orders, RequestStore requests) {
        return new PaymentRecords(orders, requests);
    }
}
