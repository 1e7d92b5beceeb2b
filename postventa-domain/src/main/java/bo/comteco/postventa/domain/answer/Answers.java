package bo.comteco.postventa.domain.answer;

import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step's data: values by field id, immutable, in the order given. The typed readers throw {@link MissingAnswer} for
 * a field that is not there or holds another kind of value: forms are checked before rules read them, so that is a
 * fault of the definition and not of a caller.
 */
public final class Answers {

    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, Value> values;

    private Answers(Map<String, Value> values) {
        this.values = values;
    }

    /** No answers. */
    public static Answers none() {
        return NONE;
    }

    /** One answer. */
    public static Answers of(String field, Value value) {
        return NONE.with(field, value);
    }

    /** The given answers, copied. */
    public static Answers of(Map<String, Value> values) {
        return values.isEmpty() ? NONE : new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /** These answers and one more, which replaces an earlier one of that field. */
    public Answers with(String field, Value value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return of(more);
    }

    public Answers with(String field, String text) {
        return with(field, new Value.Text(text));
    }

    public Answers with(String field, Money money) {
        return with(field, new Value.Amount(money));
    }

    public Answers with(String field, LocalDate date) {
        return with(field, new Value.Date(date));
    }

    public Answers with(String field, Instant at) {
        return with(field, new Value.Moment(at));
    }

    public Answers with(String field, Position position) {
        return with(field, new Value.Place(position));
    }

    public Answers with(String field, Telephone telephone) {
        return with(field, new Value.Phone(telephone));
    }

    public Answers with(String field, IdentityDocument card) {
        return with(field, new Value.Card(card));
    }

    public Answers with(String field, Evidence evidence) {
        return with(field, new Value.Seen(evidence));
    }

    public Answers with(String field, Enum<?> choice) {
        return with(field, new Value.Choice(choice.name()));
    }

    /** These answers with a field that may be absent. */
    public Answers withOptional(String field, Optional<? extends Value> value) {
        return value.isPresent() ? with(field, value.get()) : this;
    }

    /** These answers overlaid with others: of a field in both, the other's value holds. */
    public Answers and(Answers others) {
        if (others.values.isEmpty()) {
            return this;
        }
        if (values.isEmpty()) {
            return others;
        }
        var all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return of(all);
    }

    /** Only the answers of the given fields. */
    public Answers only(Iterable<String> fields) {
        var some = new LinkedHashMap<String, Value>();
        for (String field : fields) {
            var value = values.get(field);
            if (value != null) {
                some.put(field, value);
            }
        }
        return of(some);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** The values by field id, unmodifiable, in the order given. */
    public Map<String, Value> values() {
        return values;
    }

    public Optional<Value> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    public String text(String field) {
        return read(field, Value.Text.class).text();
    }

    public Optional<String> findText(String field) {
        return findAs(field, Value.Text.class).map(Value.Text::text);
    }

    public BigDecimal quantity(String field) {
        return read(field, Value.Quantity.class).number();
    }

    public LocalDate date(String field) {
        return read(field, Value.Date.class).date();
    }

    public Optional<LocalDate> findDate(String field) {
        return findAs(field, Value.Date.class).map(Value.Date::date);
    }

    public Instant moment(String field) {
        return read(field, Value.Moment.class).at();
    }

    public Money money(String field) {
        return read(field, Value.Amount.class).money();
    }

    public Optional<Money> findMoney(String field) {
        return findAs(field, Value.Amount.class).map(Value.Amount::money);
    }

    public Telephone telephone(String field) {
        return read(field, Value.Phone.class).telephone();
    }

    public Optional<Telephone> findTelephone(String field) {
        return findAs(field, Value.Phone.class).map(Value.Phone::telephone);
    }

    public IdentityDocument card(String field) {
        return read(field, Value.Card.class).document();
    }

    public Optional<IdentityDocument> findCard(String field) {
        return findAs(field, Value.Card.class).map(Value.Card::document);
    }

    public Position position(String field) {
        return read(field, Value.Place.class).position();
    }

    public Optional<Position> findPosition(String field) {
        return findAs(field, Value.Place.class).map(Value.Place::position);
    }

    public String choice(String field) {
        return read(field, Value.Choice.class).code();
    }

    public Optional<String> findChoice(String field) {
        return findAs(field, Value.Choice.class).map(Value.Choice::code);
    }

    /** The choice as a constant of an enumeration. */
    public <E extends Enum<E>> E choice(String field, Class<E> options) {
        return Enum.valueOf(options, choice(field));
    }

    /** The codes chosen; empty where the field was left out. */
    public List<String> choices(String field) {
        return findAs(field, Value.Choices.class).map(Value.Choices::codes).orElse(List.of());
    }

    public Optional<Evidence> findEvidence(String field) {
        return findAs(field, Value.Seen.class).map(Value.Seen::evidence);
    }

    /** The rows; empty where the field was left out. */
    public List<Answers> rows(String field) {
        return findAs(field, Value.Rows.class).map(Value.Rows::rows).orElse(List.of());
    }

    private <V extends Value> V read(String field, Class<V> variant) {
        return findAs(field, variant).orElseThrow(() -> new MissingAnswer(field, variant.getSimpleName()));
    }

    private <V extends Value> Optional<V> findAs(String field, Class<V> variant) {
        var value = values.get(field);
        return variant.isInstance(value) ? Optional.of(variant.cast(value)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
