package bo.comteco.postventa.domain.parameter;

import bo.comteco.postventa.domain.common.Money;
import java.time.Duration;
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
     * An amount that must be set.
     *
     * @throws ParameterNotSet when it is not
     */
    public Money money(String name) {
        return findMoney(name).orElseThrow(() -> new ParameterNotSet(name));
    }

    /**
     * A whole number that must be set.
     *
     * @throws ParameterNotSet when it is not
     */
    public int whole(String name) {
        return find(name).map(Integer::parseInt).orElseThrow(() -> new ParameterNotSet(name));
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
