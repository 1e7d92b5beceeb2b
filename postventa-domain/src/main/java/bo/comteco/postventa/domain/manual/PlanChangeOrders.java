package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
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
import bo.comteco.postventa.domain.product.CommercialPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What B enters in Smartflex, and what its form and contract print. */
final class PlanChangeOrders {

    /** The annex's words, for the bill. */
    static final String PRORATED = "La factura será prorrateada según el cambio de plan";

    static final EffectKind PLAN_CHANGE_ORDER = effect(
                    PlanChangeFields.PLAN_CHANGE_ORDER,
                    SystemName.SMARTFLEX,
                    known -> Answers.none()
                            .with(
                                    PlanChangeFields.PRODUCT,
                                    known.product().orElseThrow().value())
                            .with(
                                    PlanChangeFields.NEW_PLAN,
                                    new Value.Choice(known.answers().choice(PlanChangeFields.NEW_PLAN)))
                            .and(known.answers().only(List.of(PlanChangeFields.TO_ADD, PlanChangeFields.TO_REMOVE)))
                            .with(PlanChangeFields.BILLING_NOTE, PRORATED))
            .undoneBy(Undoings.CANCEL_ORDER)
            .promising(Promises.ORDER_DONE);

    /** B.3: what the chosen plan costs. */
    static final Summary PLAN_COST =
            summary("PLAN_COST", PlanChangeOrders::cost, ProductFacts.DESCRIPTION, PlanFacts.OPEN_PLANS);

    /** B.4: the order with its prices. */
    static final Summary ORDER_SUMMARY = summary(
            "PLAN_CHANGE_SUMMARY",
            PlanChangeOrders::sheet,
            ProductFacts.DESCRIPTION,
            PlanFacts.OPEN_PLANS,
            ComponentFacts.QUOTE);

    /** B.5: the order as it was agreed to. It asks for nothing anew: the product has changed since. */
    static final Summary ORDER_ENTERED = summary("PLAN_CHANGE_ENTERED", PlanChangeOrders::sheet);

    /** B.5.1: what the contract is about. */
    static final Summary CONTRACTED = summary("PLAN_CONTRACTED", known -> sheet(known, List.of()));

    static final PrintedDocument ORDER_FORM =
            document("SOLICITUD_DE_SERVICIOS", "Solicitud de servicios", 1, 1, ORDER_ENTERED);

    static final PrintedDocument CONTRACT = document("CONTRATO", "Contrato", 1, 1, CONTRACTED);

    private PlanChangeOrders() {}

    private static Sheet cost(Known known) {
        var description = known.ifKnown(ProductFacts.DESCRIPTION).orElseThrow();
        var plan = NewPlan.chosen(known);
        return new Sheet(description.address(), plans(description.plan(), plan, null), null, contract(plan));
    }

    private static Sheet sheet(Known known) {
        return sheet(known, contract(NewPlan.chosen(known)));
    }

    private static Sheet sheet(Known known, List<Message> further) {
        var description = known.ifKnown(ProductFacts.DESCRIPTION).orElseThrow();
        var quote = known.ifKnown(ComponentFacts.QUOTE).orElseThrow();
        var plan = NewPlan.chosen(known);
        var oneOff = OneOffPrice.of(quote);
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(Message.of("line.product"), description.name(), null));
        lines.addAll(plans(description.plan(), plan, priceOf(plan, quote)));
        lines.addAll(SupplementaryOrders.componentLines(known, quote));
        var notes = new ArrayList<Message>();
        notes.add(Message.of("note.monthly-difference").with("monthly", OneOffPrice.monthlyDifference(quote)));
        notes.add(Message.of("note.prorated"));
        if (oneOff.isPositive()) {
            notes.add(Message.of("note.on-recurring-invoice").with("amount", oneOff));
        }
        notes.addAll(further);
        return new Sheet(description.address(), lines, oneOff.isZero() ? null : oneOff, notes);
    }

    private static List<Sheet.Line> plans(String today, CommercialPlan plan, @Nullable Money price) {
        return List.of(
                new Sheet.Line(Message.of("line.plan-today"), today, null),
                new Sheet.Line(Message.of("line.plan-chosen").with("monthly", plan.monthly()), plan.name(), price));
    }

    private static @Nullable Money priceOf(CommercialPlan plan, List<QuoteLine> quote) {
        return quote.stream()
                .filter(line -> line.id().equals(plan.id()))
                .map(QuoteLine::oneOff)
                .filter(Money::isPositive)
                .findFirst()
                .orElse(null);
    }

    private static List<Message> contract(CommercialPlan plan) {
        return plan.contract() ? List.of(Message.of("note.contract")) : List.of();
    }
}
