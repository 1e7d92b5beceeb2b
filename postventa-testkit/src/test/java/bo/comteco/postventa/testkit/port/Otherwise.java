package bo.comteco.postventa.testkit.port;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a port does in place of the right thing, in one of its methods. */
@FunctionalInterface
public interface Otherwise {

    /** What it gives back. */
    @Nullable Object instead(Asked asked);

    /** A port that is right but in the methods of this name. */
    static <P> P in(Class<P> port, P right, String method, Otherwise otherwise) {
        return in(port, right, asked -> asked.is(method) ? otherwise.instead(asked) : asked.right());
    }

    /** A port that is right but in what it makes of any call. */
    static <P> P in(Class<P> port, P right, Otherwise otherwise) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, called, given) ->
                        otherwise.instead(new Asked(right, called, given == null ? List.of() : Arrays.asList(given)))));
    }

    /** Reads something else out of an answer. */
    static <A> Otherwise misreading(Function<A, ?> reading) {
        return asked -> asked.<A>reply().map(reading);
    }

    /** Takes a silence of which this is said for an answer. */
    static Otherwise hearing(Object answer, String trouble) {
        return asked -> {
            Reply<Object> reply = asked.reply();
            return reply instanceof Reply.Silent<Object> silent
                            && silent.trouble().contains(trouble)
                    ? Reply.answered(answer)
                    : reply;
        };
    }

    /** Takes a system that is down for one that answers this. */
    static Otherwise takingDownFor(Object answer) {
        return hearing(answer, "silent, as");
    }

    /** Says nothing where the answer is this. */
    static Otherwise silentInsteadOf(Object answer) {
        return asked -> {
            Reply<Object> reply = asked.reply();
            return reply instanceof Reply.Answered<Object> answered && answer.equals(answered.answer())
                    ? silence()
                    : reply;
        };
    }

    /** Says nothing where there is none. */
    static Otherwise silentInsteadOfNone() {
        return silentInsteadOf(Optional.empty());
    }

    /** Makes something else of what came of an entry. */
    static Otherwise concluding(UnaryOperator<EntryReply> conclusion) {
        return asked -> conclusion.apply(asked.entered());
    }

    /** Takes a lost answer for a refusal. */
    static Otherwise refusingWhatIsUncertain() {
        return concluding(reply ->
                reply instanceof EntryReply.Uncertain uncertain ? new EntryReply.Refused(uncertain.trouble()) : reply);
    }

    static <T> Reply<T> silence() {
        return Reply.silent(SystemName.SMARTFLEX, "nothing was made of it");
    }

    /**
     * A call.
     *
     * @param port the right one
     */
    record Asked(Object port, Method method, List<@Nullable Object> arguments) {

        public boolean is(String name) {
            return method.getName().equals(name);
        }

        /** What is right. */
        public @Nullable Object right() {
            return with(arguments.toArray());
        }

        /** What is right where one argument is another. */
        public @Nullable Object replacing(int index, @Nullable Object other) {
            var others = new ArrayList<>(arguments);
            others.set(index, other);
            return with(others.toArray());
        }

        /** What is right for other arguments. */
        public @Nullable Object with(@Nullable Object... others) {
            try {
                return method.invoke(port, others);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(thrown.getCause());
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        }

        public <T> T argument(int index, Class<T> type) {
            return requireNonNull(type.cast(arguments.get(index)));
        }

        boolean hasArgument(Object value) {
            return arguments.contains(value);
        }

        @SuppressWarnings("unchecked")
        <A> Reply<A> reply() {
            return requireNonNull((Reply<A>) right());
        }

        EntryReply entered() {
            return requireNonNull((EntryReply) right());
        }
    }
}
