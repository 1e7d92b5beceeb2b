package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.Reply;
import java.util.Optional;

/** Guarantee deposits by TM Forum: orders (622) that leave the product as it is and bear a price. */
final class TmfGuaranteeDeposits implements GuaranteeDeposits {

    private final ChargeWriter writer;
    private final NeverTwice entering;
    private final OrderCancelling cancelling;

    TmfGuaranteeDeposits(TmfClient smartflex) {
        this.writer = new ChargeWriter(smartflex);
        this.entering = new NeverTwice(smartflex, ProductOrder.PATH);
        this.cancelling = new OrderCancelling(smartflex);
    }

    @Override
    public EntryReply enter(Deposit deposit, Entry entry) {
        return entering.enter(entry, () -> writer.deposit(deposit, entry));
    }

    @Override
    public EntryReply cancel(String number, Entry entry) {
        return cancelling.cancel(number);
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return Silence.orAnswer(() -> entering.find(key));
    }
}
