package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.List;

/** What E enters in Smartflex and sends to supervision. */
final class FaultEntries {

    static final EffectKind CANCEL_FAULT = undoing(FaultFields.CANCEL_FAULT, SystemName.SMARTFLEX);

    static final EffectKind CANCEL_ENGINEERING_SERVICE =
            undoing(FaultFields.CANCEL_ENGINEERING_SERVICE, SystemName.SMARTFLEX);

    /** E.4. */
    static final EffectKind FAULT = effect(
                    FaultFields.FAULT,
                    SystemName.SMARTFLEX,
                    known -> reported(known)
                            .and(known.answers().only(List.of(FaultFields.ADDRESS, FaultFields.TELEPHONE))))
            .undoneBy(CANCEL_FAULT)
            .promising(Promises.MENDED);

    /** E.8: the same failure again, linked to the earlier fault. */
    static final EffectKind REPEATED_FAULT = effect(
                    FaultFields.REPEATED_FAULT,
                    SystemName.SMARTFLEX,
                    known -> reported(known)
                            .with(
                                    FaultFields.REPEATS,
                                    FaultRules.lastFault(known).number()))
            .undoneBy(CANCEL_FAULT)
            .promising(Promises.MENDED);

    /** E.9.1: nothing of the client's person goes to WhatsApp. */
    static final EffectKind PRIORITY_NOTICE = effect(
                    FaultFields.PRIORITY_NOTICE,
                    SystemName.WHATSAPP,
                    known -> product(known)
                            .with(FaultFields.PRODUCT_KIND, known.fact(ProductFacts.KIND))
                            .with(FaultFields.REQUEST, String.valueOf(known.request()))
                            .with(FaultFields.OFFICE, known.subject().office())
                            .with(FaultFields.ABOUT_FAULT, fault(known)),
                    ProductFacts.KIND)
            .neverUndone("undo.none.PRIORITY_NOTICE");

    /** E.9.2: the visit of a bundle is scheduled. */
    static final EffectKind ENGINEERING_SERVICE = effect(
                    FaultFields.ENGINEERING_SERVICE,
                    SystemName.SMARTFLEX,
                    known -> product(known).with(FaultFields.ABOUT_FAULT, fault(known)))
            .undoneBy(CANCEL_ENGINEERING_SERVICE);

    private FaultEntries() {}

    private static Answers product(Known known) {
        return Answers.none()
                .with(FaultFields.PRODUCT, known.product().orElseThrow().value());
    }

    private static Answers reported(Known known) {
        return product(known)
                .with(FaultFields.SYMPTOM, new Value.Text(known.answers().text(FaultFields.SYMPTOM)));
    }

    /** The fault that was entered at E.8; the one under way where none was. */
    private static String fault(Known known) {
        return known.resultOf(FaultFields.REPEATED_FAULT)
                .map(result -> result.text(EffectReport.NUMBER))
                .orElseGet(() -> FaultRules.lastFault(known).number());
    }
}
