package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.FaultFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;

/** Enters E's faults, new (E.4) and repeated (E.8), and cancels them. */
public final class FaultSender implements EffectSender {

    private final Faults faults;

    public FaultSender(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FaultFields.FAULT, FaultFields.REPEATED_FAULT, FaultFields.CANCEL_FAULT);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case FaultFields.FAULT ->
                faults.report(
                        new Faults.Report(
                                product(content),
                                content.text(FaultFields.SYMPTOM),
                                content.findText(FaultFields.ADDRESS).orElse(null),
                                content.telephone(FaultFields.TELEPHONE)),
                        entry);
            case FaultFields.REPEATED_FAULT ->
                faults.repeat(
                        new Faults.Repetition(
                                product(content), content.text(FaultFields.SYMPTOM), content.text(FaultFields.REPEATS)),
                        entry);
            case FaultFields.CANCEL_FAULT -> faults.cancel(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not a fault: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return faults.find(key);
    }

    private static ProductId product(Answers content) {
        return new ProductId(content.text(FaultFields.PRODUCT));
    }
}
