package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Check.check;
import static bo.comteco.postventa.domain.form.Field.field;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Check;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dates of D: the letter's, those of the suspension, and a new one for the reconnection. */
final class SuspensionDates {

    private static final Check START_NOT_PAST = check("START_NOT_PAST", SuspensionDates::start);

    private static final Check END_IN_REACH = check("END_IN_REACH", SuspensionDates::end);

    private static final Check NO_OVERLAP = check("NO_OVERLAP", SuspensionDates::overlap, SuspensionFacts.SUSPENSIONS);

    private static final Check RECONNECTION_IN_REACH =
            check("RECONNECTION_IN_REACH", SuspensionDates::reconnection, SuspensionFacts.SUSPENSIONS);

    /** D.1: what Annex 5 judges. */
    static final Form LETTER = Form.of(Annex5.LETTER_CUT, Annex5.LETTER_RECONNECTION);

    /** D.7: the letter's dates are proposed. */
    static final Form SUSPENSION = Form.of(
                    field(SuspensionFields.START, "Fecha de inicio", ValueType.DATE)
                            .proposing(Annex5.LETTER_CUT.id()),
                    field(SuspensionFields.END, "Fecha de fin", ValueType.DATE)
                            .proposing(Annex5.LETTER_RECONNECTION.id()))
            .checkedBy(START_NOT_PAST)
            .checkedBy(END_IN_REACH)
            .checkedBy(NO_OVERLAP);

    /** D.9. */
    static final Form RECONNECTION = Form.of(
                    field(SuspensionFields.RECONNECTION_DATE, "Nueva fecha de reconexión", ValueType.DATE))
            .checkedBy(RECONNECTION_IN_REACH);

    private SuspensionDates() {}

    private static List<Complaint> start(Known known, Answers given) {
        return notPast(known, SuspensionFields.START, given.date(SuspensionFields.START));
    }

    private static List<Complaint> notPast(Known known, String field, LocalDate date) {
        return date.isBefore(known.today())
                ? List.of(new Complaint(
                        field, Message.of("form.date-past").with("given", date).with("today", known.today())))
                : List.of();
    }

    private static List<Complaint> end(Known known, Answers given) {
        var start = given.date(SuspensionFields.START);
        var end = given.date(SuspensionFields.END);
        if (!end.isAfter(start)) {
            return List.of(new Complaint(
                    SuspensionFields.END,
                    Message.of("form.end-not-after-start").with("start", start).with("end", end)));
        }
        return inReach(known, SuspensionFields.END, start, end);
    }

    private static List<Complaint> inReach(Known known, String field, LocalDate start, LocalDate end) {
        int months = known.parameters().whole(ParameterNames.LONGEST_SUSPENSION_MONTHS);
        var latest = start.plusMonths(months);
        return end.isAfter(latest)
                ? List.of(new Complaint(
                        field,
                        Message.of("form.suspension-too-long")
                                .with("start", start)
                                .with("months", months)
                                .with("latest", latest)))
                : List.of();
    }

    private static List<Complaint> overlap(Known known, Answers given) {
        return known.fact(SuspensionFacts.SUSPENSIONS).stream()
                .filter(other -> other.overlaps(given.date(SuspensionFields.START), given.date(SuspensionFields.END)))
                .map(other -> new Complaint(
                        SuspensionFields.START, other.told("form.suspended-already", "form.suspended-without-end")))
                .limit(1)
                .toList();
    }

    private static List<Complaint> reconnection(Known known, Answers given) {
        var date = given.date(SuspensionFields.RECONNECTION_DATE);
        var complaints = new ArrayList<>(notPast(known, SuspensionFields.RECONNECTION_DATE, date));
        complaints.addAll(inReach(known, SuspensionFields.RECONNECTION_DATE, startInForce(known), date));
        return complaints;
    }

    /** When the suspension in force started; today where Smartflex names none that has. */
    static LocalDate startInForce(Known known) {
        return known.fact(SuspensionFacts.SUSPENSIONS).stream()
                .map(Suspension::start)
                .filter(start -> !start.isAfter(known.today()))
                .max(Comparator.naturalOrder())
                .orElse(known.today());
    }
}
