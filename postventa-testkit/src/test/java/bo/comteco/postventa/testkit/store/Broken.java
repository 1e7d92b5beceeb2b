package bo.comteco.postventa.testkit.store;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.testkit.port.Otherwise;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Stores in memory of which one is broken on purpose, in one way.
 *
 * @param suite by whose test that is to be caught
 * @param rule the test whose rule is broken
 * @param how what it does wrong, said as a name is
 * @param port which of the stores
 * @param otherwise what it does instead; asked for anew for each test, since it may remember
 */
record Broken(Class<?> suite, String rule, String how, Class<?> port, Supplier<Otherwise> otherwise) {

    @Override
    public String toString() {
        return suite.getSimpleName() + ": " + how;
    }

    /** The store that is broken in this way, or the right one where this is about another. */
    <P> P made(Class<P> what, P right) {
        return what == port ? Otherwise.in(what, right, otherwise.get()) : right;
    }

    /** What may be wrong with the stores that a suite tries. */
    static final class Ways {

        private final Class<?> suite;
        private final List<Broken> all = new ArrayList<>();
        private @Nullable Class<?> port;

        Ways(Class<?> suite) {
            this.suite = suite;
        }

        /** Which of the stores the following is about. */
        Ways of(Class<?> store) {
            port = store;
            return this;
        }

        /** A way of breaking a rule in the methods of a name. */
        Ways breaking(String rule, String how, String method, Otherwise otherwise) {
            return remembering(rule, how, () -> asked -> asked.is(method) ? otherwise.instead(asked) : asked.right());
        }

        /** The same, but only in other threads than the test's own. */
        Ways atOnce(String rule, String how, String method, Otherwise otherwise) {
            return remembering(rule, how, () -> {
                var own = Thread.currentThread();
                return asked ->
                        asked.is(method) && Thread.currentThread() != own ? otherwise.instead(asked) : asked.right();
            });
        }

        /** A way of breaking a rule for which something is remembered from call to call. */
        Ways remembering(String rule, String how, Supplier<Otherwise> otherwise) {
            all.add(new Broken(suite, rule, how, requireNonNull(port), otherwise));
            return this;
        }

        List<Broken> all() {
            return List.copyOf(all);
        }
    }

    // ---- what may be wrong

    /** Does nothing. */
    static @Nullable Object nothing(Asked asked) {
        return null;
    }

    /** Gives this back instead, though it did what it was asked. */
    static Otherwise saying(Object answer) {
        return asked -> {
            asked.right();
            return answer;
        };
    }

    /** Gives this back where the answer is that. */
    static Otherwise saying(Object answer, Object insteadOf) {
        return asked -> {
            var right = asked.right();
            return insteadOf.equals(right) ? answer : right;
        };
    }

    /** Reads something else out of what it has. */
    @SuppressWarnings("unchecked")
    static <A> Otherwise reading(UnaryOperator<A> misread) {
        return asked -> misread.apply((A) requireNonNull(asked.right()));
    }

    /** Finds something else than what is there, where anything is. */
    static <A> Otherwise finding(UnaryOperator<A> misread) {
        return reading((Optional<A> found) -> found.map(misread));
    }

    /** Overlooks what is of this sort. */
    static <A> Otherwise overlooking(Predicate<A> sort) {
        return reading((Optional<A> found) -> found.filter(one -> !sort.test(one)));
    }

    /** Lists something else than what is there. */
    static <A> Otherwise listing(UnaryOperator<A> misread) {
        return reading((List<A> right) -> right.stream().map(misread).toList());
    }

    /** Lists in the other order. */
    static Otherwise backwards() {
        return reading((List<Object> right) -> {
            var other = new ArrayList<>(right);
            Collections.reverse(other);
            return List.copyOf(other);
        });
    }

    /** Hears something else than what it was asked. */
    @SuppressWarnings("unchecked")
    static <A> Otherwise hearing(int argument, UnaryOperator<A> misheard) {
        return asked ->
                asked.replacing(argument, misheard.apply((A) asked.arguments().get(argument)));
    }

    /** Hears this whatever it was asked. */
    static Otherwise hearing(int argument, @Nullable Object misheard) {
        return asked -> asked.replacing(argument, misheard);
    }
}
