package bo.comteco.postventa.domain.answer;

import bo.comteco.postventa.domain.common.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a typed thing is written as a {@link Value} and read back: {@code read(write(x))} equals {@code x}. Facts are
 * stored as values and read by rules as what they are.
 *
 * @param <T> the thing
 */
public final class Shape<T> {

    private final Function<T, Value> writer;
    private final Function<Value, T> reader;

    private Shape(Function<T, Value> writer, Function<Value, T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    public Value write(T thing) {
        return writer.apply(thing);
    }

    /**
     * Reads a value back.
     *
     * @throws ClassCastException when the value is of another variant than {@link #write} gives
     */
    public T read(Value value) {
        return reader.apply(value);
    }

    public static Shape<String> text() {
        return new Shape<>(Value.Text::new, value -> ((Value.Text) value).text());
    }

    public static Shape<BigDecimal> quantity() {
        return new Shape<>(Value.Quantity::new, value -> ((Value.Quantity) value).number());
    }

    public static Shape<LocalDate> date() {
        return new Shape<>(Value.Date::new, value -> ((Value.Date) value).date());
    }

    public static Shape<Instant> moment() {
        return new Shape<>(Value.Moment::new, value -> ((Value.Moment) value).at());
    }

    public static Shape<Money> money() {
        return new Shape<>(Value.Amount::new, value -> ((Value.Amount) value).money());
    }

    /** Stored by the constant's name, so constants may be added and reordered, and never renamed within an edition. */
    public static <E extends Enum<E>> Shape<E> choice(Class<E> options) {
        return new Shape<>(
                constant -> new Value.Choice(constant.name()),
                value -> Enum.valueOf(options, ((Value.Choice) value).code()));
    }

    /** A set of constants, written in the enumeration's order. */
    public static <E extends Enum<E>> Shape<Set<E>> choices(Class<E> options) {
        return new Shape<>(
                constants -> new Value.Choices(Arrays.stream(options.getEnumConstants())
                        .filter(constants::contains)
                        .map(Enum::name)
                        .toList()),
                value -> {
                    Set<E> constants = EnumSet.noneOf(options);
                    ((Value.Choices) value).codes().forEach(code -> constants.add(Enum.valueOf(options, code)));
                    return constants;
                });
    }

    /** A list of things, a row each. */
    public static <R> Shape<List<R>> rows(Function<R, Answers> toRow, Function<Answers, R> fromRow) {
        return new Shape<>(
                things -> new Value.Rows(things.stream().map(toRow).toList()),
                value -> ((Value.Rows) value).rows().stream().map(fromRow).toList());
    }

    /** One thing of several values, written as a single row. */
    public static <R> Shape<R> row(Function<R, Answers> toRow, Function<Answers, R> fromRow) {
        return new Shape<>(
                thing -> new Value.Rows(List.of(toRow.apply(thing))),
                value -> fromRow.apply(((Value.Rows) value).rows().get(0)));
    }

    /** A thing of several values that may not be there, written as a single row or none. */
    public static <R> Shape<Optional<R>> optionalRow(Function<R, Answers> toRow, Function<Answers, R> fromRow) {
        return new Shape<>(
                thing -> new Value.Rows(thing.map(toRow).stream().toList()),
                value -> ((Value.Rows) value).rows().stream().findFirst().map(fromRow));
    }
}
