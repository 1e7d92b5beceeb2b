package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import bo.comteco.postventa.domain.manual.SupplementaryFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectReport;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Puts one-off amounts on the recurring invoice: G.8's call detail, and A's order that was not paid (D-16). */
public final class RecurringChargeSender implements EffectSender {

    private final RecurringCharges charges;

    public RecurringChargeSender(RecurringCharges charges) {
        this.charges = charges;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                CallDetailFields.CALL_DETAIL_CHARGE, SupplementaryFields.CHARGE, SupplementaryFields.CANCEL_CHARGE);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case CallDetailFields.CALL_DETAIL_CHARGE ->
                charges.charge(
                        new Charge(
                                new ProductId(content.text(CallDetailFields.PRODUCT)),
                                content.money(CallDetailFields.AMOUNT),
                                new RecurringCharges.CallDetail(
                                        content.text(CallDetailFields.LINE),
                                        content.choices(CallDetailFields.MONTHS).stream()
                                                .map(YearMonth::parse)
                                                .toList())),
                        entry);
            case SupplementaryFields.CHARGE ->
                charges.charge(
                        new Charge(
                                new ProductId(content.text(SupplementaryFields.PRODUCT)),
                                content.money(SupplementaryFields.AMOUNT),
                                new RecurringCharges.OrderPrice(content.text(SupplementaryFields.ORDER))),
                        entry);
            case SupplementaryFields.CANCEL_CHARGE -> charges.cancel(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not a charge: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return charges.find(key);
    }
}
