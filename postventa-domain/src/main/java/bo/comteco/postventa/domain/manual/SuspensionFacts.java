package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Smartflex says for a temporary suspension. */
public final class SuspensionFacts {

    /** Every suspension of the product that was not cancelled: past, in force and to come, in no particular order. */
    public static final FactKind<List<Suspension>> SUSPENSIONS =
            fact("suspensions", SystemName.SMARTFLEX, Shape.rows(Suspension::toRow, Suspension::fromRow));

    /** The current month's amount for the product, accrued to the day of the question; never computed here. */
    public static final FactKind<Money> ACCRUED = fact("accrued-amount", SystemName.SMARTFLEX, Shape.money());

    private SuspensionFacts() {}

    /**
     * A suspension.
     *
     * @param start its first day
     * @param end the day on which the service comes or came back; null where nothing brings it back
     */
    public record Suspension(LocalDate start, @Nullable LocalDate end) {

        boolean overlaps(LocalDate from, LocalDate until) {
            return start.isBefore(until) && (end == null || from.isBefore(end));
        }

        /** In words: by one key with start and end, by the other with the start alone where it has no end. */
        Message told(String key, String withoutEnd) {
            return end == null
                    ? Message.of(withoutEnd).with("start", start)
                    : Message.of(key).with("start", start).with("end", end);
        }

        Answers toRow() {
            return Answers.none()
                    .with("start", start)
                    .withOptional("end", Optional.ofNullable(end).map(Value.Date::new));
        }

        static Suspension fromRow(Answers row) {
            return new Suspension(row.date("start"), row.findDate("end").orElse(null));
        }
    }
}
