package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What C enters in Smartflex, and what its form prints. */
final class RelocationOrders {

    /** C.6: the product moves, the fee goes on the recurring invoice. */
    static final EffectKind RELOCATION_ORDER = effect(
                    RelocationFields.RELOCATION_ORDER,
                    SystemName.SMARTFLEX,
                    known -> place(known)
                            .and(known.answers().only(List.of(RelocationFields.CONTACT_NAME)))
                            .with(RelocationFields.FEE, RelocationFee.of(known)),
                    ProductFacts.KIND)
            .undoneBy(Undoings.CANCEL_ORDER)
            .promising(Promises.RELOCATED);

    /** C.4 and C.5 in one order (D-13, D-14): what can't be provided is not ceased. */
    static final EffectKind CEASE_AND_PROVIDE = effect(
                    RelocationFields.CEASE_AND_PROVIDE,
                    SystemName.SMARTFLEX,
                    known -> place(known)
                            .with(
                                    RelocationFields.NEW_PLAN,
                                    new Value.Choice(known.answers().choice(RelocationFields.NEW_PLAN)))
                            .with(RelocationFields.TECHNOLOGIES, new Value.Choices(technologies(known))),
                    NetworkFacts.COVERAGE)
            .undoneBy(Undoings.CANCEL_ORDER)
            .promising(Promises.RELOCATED);

    /** C.5.1: Facturación adjusts the amount of that order to the relocation fee. */
    static final EffectKind ADJUSTMENT_CLAIM = effect(
                    RelocationFields.ADJUSTMENT_CLAIM,
                    SystemName.SMARTFLEX,
                    known -> Answers.none()
                            .with(
                                    RelocationFields.PRODUCT,
                                    known.product().orElseThrow().value())
                            .with(
                                    RelocationFields.ORDER,
                                    known.resultOf(RelocationFields.CEASE_AND_PROVIDE)
                                            .orElseThrow()
                                            .text(EffectReport.NUMBER))
                            .with(RelocationFields.FEE, RelocationFee.of(known)),
                    ProductFacts.KIND)
            .undoneBy(Undoings.CANCEL_CLAIM);

    /** C.7: what the client agrees to, and what the form prints. */
    static final Summary ORDER_SUMMARY = summary(
            "RELOCATION_SUMMARY",
            RelocationOrders::sheet,
            ProductFacts.DESCRIPTION,
            ProductFacts.KIND,
            ProductFacts.SERVICES,
            NetworkFacts.COVERAGE);

    static final PrintedDocument ORDER_FORM =
            document("SOLICITUD_DE_PEDIDO", "Solicitud de pedido", 1, 1, ORDER_SUMMARY);

    private RelocationOrders() {}

    private static Answers place(Known known) {
        return Answers.none()
                .with(RelocationFields.PRODUCT, known.product().orElseThrow().value())
                .and(known.answers()
                        .only(List.of(
                                NetworkFacts.NEW_POSITION,
                                RelocationFields.NEW_STREET,
                                RelocationFields.NEW_NEIGHBOURHOOD,
                                RelocationFields.ADDRESS_REFERENCE,
                                RelocationFields.BILLING_NOTE,
                                Attestations.MOBILE.id())));
    }

    private static Optional<CommercialPlan> plan(Known known) {
        return known.answers()
                .findChoice(RelocationFields.NEW_PLAN)
                .flatMap(chosen -> known.ifKnown(NetworkFacts.PLANS_THERE).stream()
                        .flatMap(List::stream)
                        .filter(plan -> plan.id().equals(chosen))
                        .findFirst());
    }

    private static List<String> technologies(Known known) {
        return known.fact(NetworkFacts.COVERAGE).stream()
                .flatMap(coverage -> coverage.findTechnology().stream())
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static Sheet sheet(Known known) {
        var description = known.fact(ProductFacts.DESCRIPTION);
        var fee = RelocationFee.of(known);
        var address = known.answers().text(RelocationFields.NEW_STREET) + ", "
                + known.answers().text(RelocationFields.NEW_NEIGHBOURHOOD);
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(Message.of("line.relocation"), description.name(), fee));
        lines.add(new Sheet.Line(Message.of("line.from"), description.address(), null));
        lines.add(new Sheet.Line(Message.of("line.to"), address, null));
        plan(known)
                .ifPresent(plan -> lines.add(new Sheet.Line(
                        Message.of("line.new-plan").with("monthly", plan.monthly()), plan.name(), null)));
        var notes = new ArrayList<Message>();
        notes.add(Message.of("note.relocation-time")
                .with("from", known.parameters().whole(ParameterNames.RELOCATION_DAYS_MIN))
                .with("to", known.parameters().whole(ParameterNames.RELOCATION_DAYS_MAX)));
        notes.add(Message.of("note.fee-on-invoice").with(RelocationFields.FEE, fee));
        if (plan(known).isPresent()) {
            notes.add(Message.of("note.return-equipment"));
        }
        known.answers()
                .findText(RelocationFields.BILLING_NOTE)
                .ifPresent(note -> notes.add(Message.of("note.billing").with("note", note)));
        return new Sheet(address, lines, fee, notes);
    }
}
