package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.ArrayList;
import java.util.List;

/** What A enters in Smartflex and at the cash desk, and what its form prints. */
final class SupplementaryOrders {

    static final EffectKind CANCEL_CHARGE = undoing(SupplementaryFields.CANCEL_CHARGE, SystemName.SMARTFLEX);

    /** A.5: its one-off amount is paid at the cash desk. */
    static final EffectKind CASH_ORDER = effect(
                    SupplementaryFields.CASH_ORDER, SystemName.SMARTFLEX, known -> order(known, "YES"))
            .undoneBy(Undoings.CANCEL_ORDER)
            .promising(Promises.ORDER_DONE);

    /** A.4.1: the flag stays unticked. */
    static final EffectKind RECURRING_ORDER = effect(
                    SupplementaryFields.RECURRING_ORDER, SystemName.SMARTFLEX, known -> order(known, "NO"))
            .undoneBy(Undoings.CANCEL_ORDER)
            .promising(Promises.ORDER_DONE);

    /** A.5.1: the request does not wait for it (D-04). */
    static final EffectKind PAYMENT = effect(
                    SupplementaryFields.PAYMENT,
                    SystemName.CASH_DESK,
                    known -> CashDesk.order(CashDesk.Concept.SUPPLEMENTARY_SERVICES, oneOff(known))
                            .with(SupplementaryFields.ORDER, number(known)),
                    ComponentFacts.QUOTE)
            .undoneBy(CashDesk.REFUND);

    /** What takes the place of a payment that was rejected or has expired (D-16). */
    static final EffectKind CHARGE = effect(
                    SupplementaryFields.CHARGE,
                    SystemName.SMARTFLEX,
                    known -> Answers.none()
                            .with(SupplementaryFields.PRODUCT, product(known))
                            .with(SupplementaryFields.ORDER, number(known))
                            .with(SupplementaryFields.AMOUNT, oneOff(known)),
                    ComponentFacts.QUOTE)
            .undoneBy(CANCEL_CHARGE);

    /** A.4, A.5: the order with its prices. */
    static final Summary ORDER_SUMMARY = summary(
            "SUPPLEMENTARY_SUMMARY", SupplementaryOrders::sheet, ProductFacts.DESCRIPTION, ComponentFacts.QUOTE);

    /** A.6: the order as it was agreed to. It asks for nothing anew: the product has changed since. */
    static final Summary ORDER_ENTERED = summary("SUPPLEMENTARY_ORDER_ENTERED", SupplementaryOrders::sheet);

    static final PrintedDocument ORDER_FORM =
            document("SOLICITUD_DE_SERVICIOS", "Solicitud de servicios", 1, 1, ORDER_ENTERED);

    private SupplementaryOrders() {}

    private static Answers order(Known known, String generatesInvoice) {
        return Answers.none()
                .with(SupplementaryFields.PRODUCT, product(known))
                .and(known.answers()
                        .only(List.of(
                                SupplementaryFields.TO_ADD,
                                SupplementaryFields.TO_REMOVE,
                                SupplementaryFields.MOBILE,
                                SupplementaryFields.REFERENCE_TELEPHONE)))
                .with(SupplementaryFields.GENERATES_INVOICE, new Value.Choice(generatesInvoice));
    }

    private static String product(Known known) {
        return known.product().orElseThrow().value();
    }

    private static String number(Known known) {
        return known.resultOf(SupplementaryFields.CASH_ORDER).orElseThrow().text(EffectReport.NUMBER);
    }

    private static Money oneOff(Known known) {
        return OneOffPrice.of(known.fact(ComponentFacts.QUOTE));
    }

    private static Sheet sheet(Known known) {
        var description = known.ifKnown(ProductFacts.DESCRIPTION).orElseThrow();
        var quote = known.ifKnown(ComponentFacts.QUOTE).orElseThrow();
        var oneOff = OneOffPrice.of(quote);
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(Message.of("line.product"), description.name(), null));
        lines.addAll(componentLines(known, quote));
        var notes = new ArrayList<Message>();
        notes.add(Message.of("note.monthly-difference").with("monthly", OneOffPrice.monthlyDifference(quote)));
        notes.addAll(payment(known, oneOff));
        return new Sheet(description.address(), lines, oneOff.isZero() ? null : oneOff, notes);
    }

    /** A line for each component that is added or removed, with its prices. */
    static List<Sheet.Line> componentLines(Known known, List<QuoteLine> quote) {
        var lines = new ArrayList<Sheet.Line>();
        componentLines("line.component-added", known.answers().choices(ComponentFacts.TO_ADD), quote, lines);
        componentLines("line.component-removed", known.answers().choices(ComponentFacts.TO_REMOVE), quote, lines);
        return lines;
    }

    private static void componentLines(String key, List<String> ids, List<QuoteLine> quote, List<Sheet.Line> lines) {
        quote.stream()
                .filter(line -> ids.contains(line.id()))
                .map(line -> new Sheet.Line(
                        Message.of(key).with("monthly", line.monthly()),
                        line.name(),
                        line.oneOff().isZero() ? null : line.oneOff()))
                .forEach(lines::add);
    }

    private static List<Message> payment(Known known, Money oneOff) {
        if (known.resultOf(SupplementaryFields.CASH_ORDER).isPresent()) {
            return List.of(Message.of("note.pay-at-cash-desk").with("amount", oneOff));
        }
        boolean entered = known.resultOf(SupplementaryFields.RECURRING_ORDER).isPresent();
        return entered && oneOff.isPositive()
                ? List.of(Message.of("note.on-recurring-invoice").with("amount", oneOff))
                : List.of();
    }
}
