package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.domain.call.OutgoingCall;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of a month's calls, as the wire has it. Personal data: it says nothing of itself. */
record CallsPage(
        @Nullable String line,
        @Nullable String month,
        @Nullable List<@Nullable Call> calls,
        @Nullable String next) {

    static final String PATH = "/lines/{number}/months/{month}/calls";

    /**
     * The calls.
     *
     * @throws Silence where they are another line's or month's, or one of them is none
     */
    List<OutgoingCall> of(String askedLine, YearMonth askedMonth) {
        if (!askedLine.equals(line) || !askedMonth.toString().equals(month)) {
            throw new Silence("GET " + PATH + " answered another line or month");
        }
        if (calls == null) {
            throw new Silence("GET " + PATH + " answered no calls");
        }
        var read = new ArrayList<OutgoingCall>();
        for (var call : calls) {
            read.add(read(call));
        }
        return read;
    }

    /** Where the next page begins; empty on the last. */
    Optional<String> findNext() {
        return Optional.ofNullable(next).filter(cursor -> !cursor.isBlank());
    }

    private static OutgoingCall read(@Nullable Call call) {
        if (call == null || call.at() == null || call.called() == null || call.seconds() == null) {
            throw new Silence("GET " + PATH + " answered a call that is not whole");
        }
        try {
            return new OutgoingCall(
                    OffsetDateTime.parse(call.at()).toInstant(), call.called(), Duration.ofSeconds(call.seconds()));
        } catch (DateTimeException | IllegalArgumentException none) {
            throw new Silence("GET " + PATH + " answered a call that is none");
        }
    }

    @Override
    public String toString() {
        return "CallsPage[…]";
    }

    /** A call. */
    record Call(
            @Nullable String at,
            @Nullable String called,
            @Nullable Integer seconds) {

        @Override
        public String toString() {
            return "Call[…]";
        }
    }
}
