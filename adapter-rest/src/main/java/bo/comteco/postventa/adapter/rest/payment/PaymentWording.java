package bo.comteco.postventa.adapter.rest.payment;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentState;
import java.util.function.Function;
import org.mapstruct.Named;

/** Payment orders in words. */
final class PaymentWording {

    private final Function<Message, String> texts;

    /** @param texts how a message reads in Spanish */
    PaymentWording(Function<Message, String> texts) {
        this.texts = texts;
    }

    @Named("concept")
    String concept(String concept) {
        return texts.apply(Message.of("concept." + concept));
    }

    String amount(Money amount) {
        return amount.toString();
    }

    @Named("inWords")
    String inWords(PaymentOrder order) {
        if (order.isOwedBack()) {
            return "Pagada; corresponde devolver lo pagado";
        }
        return order.findRefund().isPresent() ? "Pagada y devuelta" : inWords(order.state());
    }

    private static String inWords(PaymentState state) {
        return switch (state) {
            case OPEN -> "Por pagar";
            case PAID -> "Pagada";
            case REJECTED -> "Rechazada en caja";
            case EXPIRED -> "Vencida sin pago";
            case ANNULLED -> "Anulada: la solicitud ya no la requiere";
        };
    }
}
