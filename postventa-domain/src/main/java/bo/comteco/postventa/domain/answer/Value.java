package bo.comteco.postventa.domain.answer;

import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One value of a step's data or of a fact. The family is closed: whoever stores, sends or shows answers handles these
 * and never a step, so that a new step needs nothing outside the core.
 */
public sealed interface Value {

    /** Which variant this is. */
    ValueType type();

    /** Free text; never blank, without leading or trailing space. */
    record Text(String text) implements Value {
        public Text {
            text = text.strip();
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a text is never blank: leave the field out instead");
            }
        }

        @Override
        public ValueType type() {
            return ValueType.TEXT;
        }
    }

    /** A number with a unit that its field or fact names (metres, pieces); equal numbers are equal whatever their scale. */
    record Quantity(BigDecimal number) implements Value {
        public Quantity {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public ValueType type() {
            return ValueType.QUANTITY;
        }
    }

    /** A calendar day. */
    record Date(LocalDate date) implements Value {
        @Override
        public ValueType type() {
            return ValueType.DATE;
        }
    }

    /** A point in time. */
    record Moment(Instant at) implements Value {
        @Override
        public ValueType type() {
            return ValueType.MOMENT;
        }
    }

    /** An amount in bolivianos. */
    record Amount(Money money) implements Value {
        @Override
        public ValueType type() {
            return ValueType.MONEY;
        }
    }

    /** A Bolivian telephone number. */
    record Phone(Telephone telephone) implements Value {
        @Override
        public ValueType type() {
            return ValueType.TELEPHONE;
        }
    }

    /** An identity card that was shown: number and day of expiry. */
    record Card(IdentityDocument document) implements Value {
        @Override
        public ValueType type() {
            return ValueType.IDENTITY_DOCUMENT;
        }
    }

    /** A position on the map. */
    record Place(Position position) implements Value {
        @Override
        public ValueType type() {
            return ValueType.POSITION;
        }
    }

    /** One of a field's options, by its code. */
    record Choice(String code) implements Value {
        public Choice {
            if (code.isBlank()) {
                throw new IllegalArgumentException("a choice names an option: leave the field out instead");
            }
        }

        @Override
        public ValueType type() {
            return ValueType.CHOICE;
        }
    }

    /** Several of a field's options by their codes, each once, in the order given; may be empty. */
    record Choices(List<String> codes) implements Value {
        public Choices {
            codes = List.copyOf(new LinkedHashSet<>(codes));
        }

        @Override
        public ValueType type() {
            return ValueType.CHOICES;
        }
    }

    /** Something the adviser saw. */
    record Seen(Evidence evidence) implements Value {
        @Override
        public ValueType type() {
            return ValueType.EVIDENCE;
        }
    }

    /** A table: each row has answers of its own; may be empty. */
    record Rows(List<Answers> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public ValueType type() {
            return ValueType.ROWS;
        }
    }
}
