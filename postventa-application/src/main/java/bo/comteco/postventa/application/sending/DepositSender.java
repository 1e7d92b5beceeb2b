package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.SuspensionFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;

/** Enters D's guarantee deposits, and cancels them. */
public final class DepositSender implements EffectSender {

    private final GuaranteeDeposits deposits;

    public DepositSender(GuaranteeDeposits deposits) {
        this.deposits = deposits;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SuspensionFields.GUARANTEE_DEPOSIT, SuspensionFields.CANCEL_DEPOSIT);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case SuspensionFields.GUARANTEE_DEPOSIT ->
                deposits.enter(
                        new Deposit(
                                new ProductId(content.text(SuspensionFields.PRODUCT)),
                                content.money(SuspensionFields.AMOUNT)),
                        entry);
            case SuspensionFields.CANCEL_DEPOSIT -> deposits.cancel(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not a deposit: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return deposits.find(key);
    }
}
