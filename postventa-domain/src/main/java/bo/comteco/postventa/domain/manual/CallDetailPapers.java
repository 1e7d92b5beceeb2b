package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.forClient;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What G enters in PAC, at the cash desk or on the recurring invoice, and what it shows and prints. */
final class CallDetailPapers {

    /**
     * G.4: PAC issues the invoice. It carries what line and months were chosen from: once they are charged those are not
     * looked for anew.
     */
    static final EffectKind PAC_INVOICE = effect(
                    CallDetailFields.PAC_INVOICE,
                    SystemName.PAC,
                    CallDetailPapers::charge,
                    HeldProducts.LINES,
                    CallDetailFacts.LINE_NUMBER,
                    CallDetailFacts.MONTHS_HELD)
            .undoneBy(undoing(CallDetailFields.ANNUL_PAC_INVOICE, SystemName.PAC));

    /** G.5. */
    static final EffectKind PAYMENT = effect(
                    CallDetailFields.CALL_DETAIL_PAYMENT,
                    SystemName.CASH_DESK,
                    known -> CashDesk.order(CashDesk.Concept.CALL_DETAIL, CallDetailCost.of(known))
                            .with(
                                    CallDetailFields.INVOICE,
                                    known.resultOf(CallDetailFields.PAC_INVOICE)
                                            .orElseThrow()
                                            .text(EffectReport.NUMBER)))
            .undoneBy(CashDesk.REFUND);

    /** G.8: charged on the line's recurring invoice; carries the same. */
    static final EffectKind CHARGE = effect(
                    CallDetailFields.CALL_DETAIL_CHARGE,
                    SystemName.SMARTFLEX,
                    CallDetailPapers::charge,
                    HeldProducts.LINES,
                    CallDetailFacts.LINE_NUMBER,
                    CallDetailFacts.MONTHS_HELD)
            .undoneBy(SupplementaryOrders.CANCEL_CHARGE);

    /** G.3: what the client is told. */
    static final Summary COST_TOLD = summary("CALL_DETAIL_COST", known -> sheet(known, List.of()));

    /** G.5.1, G.8.2: that it was paid, or that the charge is authorized; asks for nothing anew. */
    static final Summary RECEIPT = summary("CALL_DETAIL_RECEIPT", known -> sheet(known, receipts(known)));

    /** G.7: how many calls of which months; the calls follow, fetched while it is printed. */
    static final Summary CALLS = summary("CALL_DETAIL", CallDetailPapers::calls, CallDetailFacts.CALLS);

    static final PrintedDocument RECEIPT_FORM = document("COMPROBANTE", "Comprobante", 1, 0, RECEIPT);

    /** Personal data, of which nothing is kept: not printed again after G.9. */
    static final PrintedDocument CALL_DETAIL = forClient(
                    CallDetailFields.CALL_DETAIL, "Detalle de llamadas salientes", CALLS)
            .onlyUntilTheEnd();

    private CallDetailPapers() {}

    private static Answers charge(Known known) {
        var subject = known.subject();
        return Answers.none()
                .with(CallDetailFields.PRODUCT, known.product().orElseThrow().value())
                .with(CallDetailFields.LINE, known.fact(CallDetailFacts.LINE_NUMBER))
                .with(CallDetailFields.NAME, subject.customerName())
                .with(CallDetailFields.IDENTIFICATION, subject.identification())
                .with(CallDetailFields.MONTHS, new Value.Choices(known.answers().choices(CallDetailFields.MONTHS)))
                .with(CallDetailFields.AMOUNT, CallDetailCost.of(known));
    }

    private static Sheet sheet(Known known, List<Message> notes) {
        var lines = new ArrayList<Sheet.Line>();
        line(known).ifPresent(lines::add);
        for (var month : CallDetailCost.months(known)) {
            lines.add(new Sheet.Line(
                    Message.of("line.call-detail"), CallDetailFacts.inWords(month), CallDetailCost.of(month, known)));
        }
        return new Sheet(address(known), lines, CallDetailCost.of(known), notes);
    }

    private static List<Message> receipts(Known known) {
        return Stream.of(
                        known.resultOf(CallDetailFields.PAC_INVOICE)
                                .map(invoice -> numbered("note.invoice", invoice, EffectReport.NUMBER)),
                        known.resultOf(CallDetailFields.CALL_DETAIL_PAYMENT)
                                .map(payment -> numbered("note.receipt", payment, CallDetailFields.RECEIPT)),
                        known.resultOf(CallDetailFields.CALL_DETAIL_CHARGE)
                                .map(charge -> numbered("note.charge-authorized", charge, EffectReport.NUMBER)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Message numbered(String key, Answers result, String field) {
        return Message.of(key).with("number", result.text(field));
    }

    private static Sheet calls(Known known) {
        var lines = new ArrayList<Sheet.Line>();
        line(known).ifPresent(lines::add);
        for (var month : known.fact(CallDetailFacts.CALLS)) {
            lines.add(new Sheet.Line(
                    Message.of("line.calls").with("count", month.count()),
                    CallDetailFacts.inWords(month.month()),
                    null));
        }
        return new Sheet(address(known), lines, null, List.of());
    }

    private static Optional<Sheet.Line> line(Known known) {
        return HeldProducts.chosen(known)
                .map(held -> new Sheet.Line(Message.of("line.telephone-line"), held.name(), null));
    }

    private static @Nullable String address(Known known) {
        return HeldProducts.chosen(known).map(HeldProduct::address).orElse(null);
    }
}
