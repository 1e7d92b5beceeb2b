package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.Rule.rule;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ReturnedEquipment.Return;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** I.3 to I.5: what a product that is given up still costs, and the form that the client signs. */
final class FinalBill {

    enum Costs {
        SET,
        NOT_SET
    }

    /** I.3: whether every damaged or lost piece has a cost; without one there is no final bill. */
    static final Rule<Costs> EQUIPMENT_COSTS = rule(
            "EQUIPMENT_COSTS",
            Costs.class,
            known -> withoutCost(known).isEmpty() ? Costs.SET : Costs.NOT_SET,
            WithdrawalFacts.EQUIPMENT);

    /** I.3: the kinds of equipment for which operations have set no cost. */
    static final Summary MISSING_COSTS =
            summary("MISSING_EQUIPMENT_COSTS", FinalBill::missingCosts, WithdrawalFacts.EQUIPMENT);

    /** I.3. */
    static final Summary BILL = summary(
            "FINAL_BILL",
            known -> sheet(known, List.of()),
            WithdrawalFacts.LAST_PERIOD,
            WithdrawalFacts.EQUIPMENT,
            ProductFacts.DESCRIPTION);

    /** I.4. What it carries is not found anew when the client comes back: the bill is paid as it was agreed to. */
    static final EffectKind PAYMENT = effect(
                    WithdrawalFields.FINAL_PAYMENT,
                    SystemName.CASH_DESK,
                    known -> CashDesk.order(CashDesk.Concept.FINAL_BILL, due(known))
                            .with(
                                    WithdrawalFields.PRODUCT,
                                    known.product().orElseThrow().value()),
                    WithdrawalFacts.LAST_PERIOD,
                    WithdrawalFacts.EQUIPMENT)
            .undoneBy(CashDesk.REFUND);

    /** I.5, 6.7. */
    static final PrintedDocument WITHDRAWAL_FORM = document(
            "FORMULARIO_DE_SOLICITUD_DE_RETIRO",
            "Formulario de solicitud de retiro",
            1,
            1,
            summary(
                    "WITHDRAWAL_FORM",
                    known -> sheet(known, receipt(known)),
                    WithdrawalFacts.LAST_PERIOD,
                    WithdrawalFacts.EQUIPMENT,
                    ProductFacts.DESCRIPTION));

    private FinalBill() {}

    /** What is to be paid now; nothing where the last period owes the client more than the equipment costs. */
    static Money due(Known known) {
        var total = total(known);
        return total.isNegative() ? Money.ZERO : total;
    }

    private static Money total(Known known) {
        return known.fact(WithdrawalFacts.LAST_PERIOD)
                .plus(Money.sum(charged(known).stream()
                        .map(piece -> cost(piece, known).orElseThrow())
                        .toList()));
    }

    private static List<Return> returned(Known known) {
        return ReturnedEquipment.captured(known, known.fact(WithdrawalFacts.EQUIPMENT));
    }

    private static List<Return> charged(Known known) {
        return returned(known).stream().filter(Return::isCharged).toList();
    }

    private static Optional<Money> cost(Return piece, Known known) {
        return known.parameters()
                .findMoney(ParameterNames.equipmentCost(piece.piece().kind()));
    }

    private static List<Return> withoutCost(Known known) {
        return charged(known).stream()
                .filter(piece -> cost(piece, known).isEmpty())
                .toList();
    }

    private static Sheet missingCosts(Known known) {
        var lines = withoutCost(known).stream()
                .map(piece -> new Sheet.Line(
                        Message.of("line.equipment-without-cost")
                                .with(
                                        "parameter",
                                        ParameterNames.equipmentCost(
                                                piece.piece().kind())),
                        piece.piece().name(),
                        null))
                .toList();
        return new Sheet(null, lines, null, List.of());
    }

    private static Sheet sheet(Known known, List<Message> receipt) {
        var description = known.fact(ProductFacts.DESCRIPTION);
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(Message.of("line.withdrawal"), description.name(), null));
        lines.add(new Sheet.Line(
                Message.of("line.last-period"), description.plan(), known.fact(WithdrawalFacts.LAST_PERIOD)));
        for (var piece : returned(known)) {
            lines.add(new Sheet.Line(
                    Message.of("line.equipment." + piece.condition()),
                    piece.piece().name(),
                    piece.isCharged() ? cost(piece, known).orElseThrow() : null));
        }
        var notes = new ArrayList<>(receipt);
        if (total(known).isNegative()) {
            notes.add(Message.of("note.in-clients-favour")
                    .with("amount", total(known).negated()));
        }
        return new Sheet(description.address(), lines, due(known), notes);
    }

    private static List<Message> receipt(Known known) {
        return known
                .resultOf(WithdrawalFields.FINAL_PAYMENT)
                .map(paid -> Message.of("note.receipt").with("number", paid.text(WithdrawalFields.RECEIPT)))
                .stream()
                .toList();
    }
}
