package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.FaultFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;

/** Asks for the visit of E.9.2, and cancels it. */
public final class EngineeringServiceSender implements EffectSender {

    private final EngineeringServices services;

    public EngineeringServiceSender(EngineeringServices services) {
        this.services = services;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FaultFields.ENGINEERING_SERVICE, FaultFields.CANCEL_ENGINEERING_SERVICE);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case FaultFields.ENGINEERING_SERVICE ->
                services.schedule(
                        new EngineeringServices.Visit(
                                new ProductId(content.text(FaultFields.PRODUCT)),
                                content.text(FaultFields.ABOUT_FAULT)),
                        entry);
            case FaultFields.CANCEL_ENGINEERING_SERVICE -> services.cancel(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not an engineering service: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return services.find(key);
    }
}
