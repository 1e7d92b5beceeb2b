package bo.comteco.postventa.adapter.persistence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a request's steps: each step makes a link, and the head is SHA-256 over the head before and the link. A
 * link is over the step's columns and the digest of its data, never over the data, so the chain outlives a purge. Whoever
 * changes, drops or adds a step without the head is found out.
 */
final class Chain {

    private static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    /** The head after a request's first steps. */
    static byte[] head(List<StepRow> steps) {
        var head = BEGINNING;
        for (var step : steps) {
            head = Sha256.over(head, link(step));
        }
        return head;
    }

    /** What a step adds to the chain. */
    static byte[] link(StepRow step) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(step.requestId());
            out.writeInt(step.seq());
            out.writeLong(step.at().getEpochSecond());
            out.writeInt(step.at().get(ChronoField.MICRO_OF_SECOND));
            out.writeUTF(step.node());
            out.writeUTF(step.actor());
            out.writeUTF(step.act());
            write(step.outcome(), out);
            write(step.effect(), out);
            write(step.idemKey(), out);
            write(step.bodyHash(), out);
            out.write(step.payload().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.over(bytes.toByteArray());
    }

    private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(Objects.toString(value));
        }
    }
}
