package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.PrintedDocument.document;
import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What D shows, tells and prints. What is printed after something was entered asks for nothing anew: Smartflex has taken
 * note of it by then.
 */
final class SuspensionPapers {

    /** D.4: the suspensions that stand in the way. */
    static final Summary NOT_TWICE_A_YEAR = summary("NOT_TWICE_A_YEAR", SuspensionPapers::notTwice);

    /** D.5: what is due. */
    static final Summary MONTH_DUE =
            summary("MONTH_DUE", SuspensionPapers::monthDue, ProductFacts.DESCRIPTION, SuspensionFacts.ACCRUED);

    /** D.7.2: how long the suspension lasts. */
    static final Summary LENGTH = summary("SUSPENSION_LENGTH", SuspensionPapers::length);

    /** D.9.2: when each service is back. */
    static final Summary BACK = summary("SERVICES_BACK", known -> notes(back(known)));

    /** D.6. */
    static final PrintedDocument DEPOSIT = document(
            "DEPOSITO_EN_GARANTIA", "Depósito en garantía", 1, 0, summary("DEPOSIT", SuspensionPapers::deposit));

    /** D.8. */
    static final PrintedDocument SUSPENSION_FORM = form(summary("SUSPENSION_ENTERED", SuspensionPapers::suspension));

    /** D.9 (D-19). */
    static final PrintedDocument RECONNECTION_FORM =
            form(summary("RECONNECTION_ENTERED", SuspensionPapers::reconnection));

    private SuspensionPapers() {}

    private static PrintedDocument form(Summary content) {
        return document("SOLICITUD_DE_PEDIDO", "Solicitud de pedido", 1, 1, content);
    }

    private static Sheet notes(List<Message> notes) {
        return new Sheet(null, List.of(), null, notes);
    }

    private static Sheet notTwice(Known known) {
        var answers = known.answers();
        var year = answers.findDate(SuspensionFields.START)
                .orElseGet(() -> answers.date(Annex5.LETTER_CUT.id()))
                .getYear();
        var notes = new ArrayList<Message>();
        notes.add(Message.of("note.suspensions-a-year")
                .with("times", known.parameters().whole(ParameterNames.SUSPENSIONS_A_YEAR))
                .with("year", String.valueOf(year)));
        SuspensionRules.startingIn(
                        year, known.ifKnown(SuspensionFacts.SUSPENSIONS).orElseThrow())
                .forEach(other -> notes.add(other.told("note.suspension-of-year", "note.suspension-without-end")));
        return notes(notes);
    }

    private static Sheet monthDue(Known known) {
        var accrued = known.fact(SuspensionFacts.ACCRUED);
        var description = description(known);
        return new Sheet(
                description.address(),
                List.of(
                        product(known, Message.of("line.product")),
                        new Sheet.Line(Message.of("line.accrued"), description.plan(), accrued)),
                accrued,
                List.of(Message.of("note.deposit-or-invoice")));
    }

    private static Sheet deposit(Known known) {
        var accrued = accrued(known);
        var number = SuspensionOrders.deposit(known).orElseThrow();
        return new Sheet(
                description(known).address(),
                List.of(product(known, Message.of("line.product")), depositLine(number, accrued)),
                accrued,
                List.of(Message.of("note.return-from-cash-desk")));
    }

    private static Sheet.Line depositLine(String number, Money accrued) {
        return new Sheet.Line(Message.of("line.guarantee-deposit"), number, accrued);
    }

    private static Sheet length(Known known) {
        return notes(List.of(lasting(known), longest(known)));
    }

    private static Message lasting(Known known) {
        var start = known.answers().date(SuspensionFields.START);
        var end = known.answers().date(SuspensionFields.END);
        return Message.of("note.suspension-lasts")
                .with("start", start)
                .with("end", end)
                .with("days", Math.toIntExact(ChronoUnit.DAYS.between(start, end)));
    }

    private static Message longest(Known known) {
        return Message.of("note.longest-suspension")
                .with("months", known.parameters().whole(ParameterNames.LONGEST_SUSPENSION_MONTHS));
    }

    private static Sheet suspension(Known known) {
        var accrued = accrued(known);
        var paid = SuspensionOrders.paidDeposit(known);
        var lines = new ArrayList<Sheet.Line>();
        lines.add(product(
                known,
                Message.of("line.suspension")
                        .with("start", known.answers().date(SuspensionFields.START))
                        .with("end", known.answers().date(SuspensionFields.END))));
        paid.ifPresent(number -> lines.add(depositLine(number, accrued)));
        var notes = new ArrayList<Message>();
        notes.add(Message.of("note.comes-back").with("date", known.answers().date(SuspensionFields.END)));
        if (paid.isEmpty() && accrued.isPositive()) {
            notes.add(Message.of("note.month-on-invoice").with("amount", accrued));
        }
        return new Sheet(description(known).address(), lines, paid.isPresent() ? accrued : null, notes);
    }

    private static Sheet reconnection(Known known) {
        var date = known.answers().date(SuspensionFields.RECONNECTION_DATE);
        return new Sheet(
                description(known).address(),
                List.of(product(known, Message.of("line.reconnection").with("date", date))),
                null,
                back(known));
    }

    /** Cable TV waits for a technician; whatever else there is comes back by itself. */
    private static List<Message> back(Known known) {
        LocalDate date = known.answers().date(SuspensionFields.RECONNECTION_DATE);
        var kinds = known.ifKnown(ProductFacts.SERVICES).orElseThrow().stream()
                .map(ProductFacts.Service::kind)
                .toList();
        var notes = new ArrayList<Message>();
        if (kinds.stream().anyMatch(kind -> kind != ProductKind.CABLE_TV)) {
            notes.add(Message.of(kinds.contains(ProductKind.CABLE_TV) ? "note.others-come-back" : "note.comes-back")
                    .with("date", date));
        }
        if (kinds.contains(ProductKind.CABLE_TV)) {
            notes.add(Message.of("note.cable-tv-comes-back")
                    .with("date", date)
                    .with("hours", known.parameters().whole(ParameterNames.CABLE_TV_BACK_HOURS)));
        }
        return notes;
    }

    private static Sheet.Line product(Known known, Message item) {
        return new Sheet.Line(item, description(known).name(), null);
    }

    private static ProductFacts.Description description(Known known) {
        return known.ifKnown(ProductFacts.DESCRIPTION).orElseThrow();
    }

    private static Money accrued(Known known) {
        return known.ifKnown(SuspensionFacts.ACCRUED).orElseThrow();
    }
}
