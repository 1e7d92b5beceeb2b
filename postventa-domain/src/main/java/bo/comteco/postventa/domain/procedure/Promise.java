package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client counts on once something was entered, and what is watched after the request's end until it is so (D-17).
 * Equal by its name, which is stored.
 */
public final class Promise {

    /** What has to be looked at to know. */
    public enum Of {
        /** The order that was entered is done. */
        ORDER,
        /** The same of an order that gives way to a later one of the client's: it is cancelled then, and nothing is broken. */
        REPLACEABLE_ORDER,
        /** The fault that was entered is closed. */
        FAULT,
        /** The product is in service. */
        PRODUCT
    }

    /** Until when, from what was entered and when the request ended. */
    @FunctionalInterface
    public interface Deadline {

        Instant of(Answers entered, Instant ended, Parameters parameters);
    }

    private final String name;
    private final Of of;
    private final @Nullable Deadline deadline;

    private Promise(String name, Of of, @Nullable Deadline deadline) {
        this.name = name;
        this.of = of;
        this.deadline = deadline;
    }

    /** Without a time: it only must not fail. */
    public static Promise promise(String name, Of of) {
        return new Promise(name, of, null);
    }

    public static Promise promise(String name, Of of, Deadline deadline) {
        return new Promise(name, of, deadline);
    }

    public String name() {
        return name;
    }

    public Of of() {
        return of;
    }

    /** From when on it is broken while it is not so; empty where no time was told. */
    public Optional<Instant> due(Answers entered, Instant ended, Parameters parameters) {
        return Optional.ofNullable(deadline).map(until -> until.of(entered, ended, parameters));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Promise promise && name.equals(promise.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
