package bo.comteco.postventa.domain.parameter;

import bo.comteco.postventa.domain.common.Money;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** The parameters of one day, as a request reads them. */
public final class Parameters {

    private static final Duration GREATEST_AGE = Duration.ofMinutes(15);

    private final Map<String, ParameterEntry> values;

    Parameters(Map<String, ParameterEntry> values) {
        this.values = Map.copyOf(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(ParameterEntry::value);
    }

    public Optional<Money> findMoney(String name) {
        return find(name).map(Money::of);
    }

    public Optional<Duration> findDuration(String name) {
        return find(name).map(Duration::parse);
    }

    /**
     * A text that must be set.
     *
     * @throws ParameterNotSet when it is not
     */
    public String text(String name) {
        return find(name).orElseThrow(() -> new ParameterNotSet(name));
    }

    /**
     * A time of day that must be set.
     *
     * @throws ParameterNotSet when it is not
     */
    public LocalTime time(String name) {
        return LocalTime.parse(text(name));
    }

    /**
     * An amount that must be set.
     *
     * @throws ParameterNotSet when it is not
     */
    public Money money(String name) {
        return Money.of(text(name));
    }

    /**
     * A whole number that must be set.
     *
     * @throws ParameterNotSet when it is not
     */
    public int whole(String name) {
        return Integer.parseInt(text(name));
    }

    /**
     * How old a fact of this kind may be before it is found out anew: {@code greatest-age.<kind>}, else
     * {@code greatest-age}, else a quarter of an hour.
     */
    public Duration greatestAge(String factKind) {
        return findDuration("greatest-age." + factKind)
                .or(() -> findDuration("greatest-age"))
                .orElse(GREATEST_AGE);
    }
}
