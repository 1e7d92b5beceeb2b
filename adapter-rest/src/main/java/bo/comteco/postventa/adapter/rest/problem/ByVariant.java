package bo.comteco.postventa.adapter.rest.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A function over a sealed family, given variant by variant. One that forgets a variant can't be built, so the service
 * does not start with it: what a switch over patterns will say at compile time from Java 21 on.
 *
 * @param <S> the sealed family
 * @param <R> what comes of each
 */
public final class ByVariant<S, R> implements Function<S, R> {

    private final Map<Class<?>, Function<S, R>> cases;

    private ByVariant(Map<Class<?>, Function<S, R>> cases) {
        this.cases = cases;
    }

    /** Starts with no variant. */
    public static <S, R> Cases<S, R> of(Class<S> family) {
        return new Cases<>(family);
    }

    @Override
    public R apply(S value) {
        var function = cases.get(value.getClass());
        if (function == null) {
            throw new IllegalStateException("no case for " + value.getClass().getName());
        }
        return function.apply(value);
    }

    /** The cases given so far. */
    public static final class Cases<S, R> {

        private final Class<S> family;
        private final Map<Class<?>, Function<S, R>> cases = new LinkedHashMap<>();

        private Cases(Class<S> family) {
            if (!family.isSealed()) {
                throw new IllegalArgumentException(family + " is not sealed");
            }
            this.family = family;
        }

        /** What comes of one variant. */
        public <V extends S> Cases<S, R> when(Class<V> variant, Function<? super V, ? extends R> function) {
            cases.put(variant, value -> function.apply(variant.cast(value)));
            return this;
        }

        /**
         * The function.
         *
         * @throws IllegalStateException with the variants that were forgotten
         */
        public ByVariant<S, R> complete() {
            Set<String> forgotten = Arrays.stream(family.getPermittedSubclasses())
                    .filter(variant -> !cases.containsKey(variant))
                    .map(Class::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());
            if (!forgotten.isEmpty()) {
                throw new IllegalStateException(family.getSimpleName() + " has variants without a case: " + forgotten);
            }
            return new ByVariant<>(Collections.unmodifiableMap(new LinkedHashMap<>(cases)));
        }
    }
}
