package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Options;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What is known of a line's outgoing calls. The calls themselves are personal data and are no fact: they are fetched
 * while the detail is printed, and kept nowhere.
 */
public final class CallDetailFacts {

    /** The number of the telephone line captured, as Smartflex has it. */
    public static final FactKind<String> LINE_NUMBER = fact("line-number", SystemName.SMARTFLEX, Shape.text());

    /** The months whose calls Consultas still holds, this one included, the latest first. */
    public static final FactKind<List<YearMonth>> MONTHS_HELD = fact(
                    "call-months", SystemName.CONSULTAS, Shape.rows(CallDetailFacts::toRow, CallDetailFacts::fromRow))
            .askedWith(LINE_NUMBER);

    /** Of each month wanted that Consultas holds: how many calls, and their digest. */
    public static final FactKind<List<MonthOfCalls>> CALLS = fact(
                    "call-detail", SystemName.CONSULTAS, Shape.rows(MonthOfCalls::toRow, MonthOfCalls::fromRow))
            .askedWith(CallDetailFields.MONTHS)
            .askedWith(LINE_NUMBER);

    private static final List<String> NAMES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private CallDetailFacts() {}

    /**
     * A month's calls without the calls.
     *
     * @param count how many there were when Consultas was asked
     * @param digest of those, in their order: what is printed later is the same or is not printed
     */
    public record MonthOfCalls(YearMonth month, int count, String digest) {

        Answers toRow() {
            return CallDetailFacts.toRow(month)
                    .with("count", new Value.Quantity(BigDecimal.valueOf(count)))
                    .with("digest", digest);
        }

        static MonthOfCalls fromRow(Answers row) {
            return new MonthOfCalls(
                    CallDetailFacts.fromRow(row), row.quantity("count").intValueExact(), row.text("digest"));
        }
    }

    /** A month as people say it: «febrero de 2026». */
    public static String inWords(YearMonth month) {
        return NAMES.get(month.getMonthValue() - 1) + " de " + month.getYear();
    }

    private static Answers toRow(YearMonth month) {
        return Answers.none().with(Options.CODE, month.toString()).with(Options.LABEL, inWords(month));
    }

    private static YearMonth fromRow(Answers row) {
        return YearMonth.parse(row.text(Options.CODE));
    }
}
