package bo.comteco.postventa.application.evidence;

import bo.comteco.postventa.domain.evidence.EvidenceKind;
import bo.comteco.postventa.domain.evidence.FileName;
import bo.comteco.postventa.domain.evidence.FileType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows a paper, without its content.
 *
 * @param id the key of the call that brought it
 * @param bodyHash of that call: what the same key may not be used for again
 * @param visit in which it was brought; it serves every request of it
 * @param request the one request that it is about, or null where it serves them all
 * @param name as it was given; a neutral one when the content goes
 * @param size in bytes
 * @param sha256 of the content, in small hexadecimal letters; stays when the content goes
 * @param keptUntil the last day on which the content is kept
 * @param removedAt when it was removed, or null while it is there
 */
public record EvidenceFile(
        UUID id,
        String bodyHash,
        String visit,
        @Nullable Long request,
        EvidenceKind kind,
        FileName name,
        FileType type,
        int size,
        String sha256,
        Instant at,
        String by,
        LocalDate keptUntil,
        @Nullable Instant removedAt) {

    /** The one request that it is about, if it is about one. */
    public Optional<Long> findRequest() {
        return Optional.ofNullable(request);
    }

    /** When its content was removed, if it was. */
    public Optional<Instant> findRemovedAt() {
        return Optional.ofNullable(removedAt);
    }

    /** The same without its content, nor the name that somebody gave to it: that is a client's more often than not. */
    public EvidenceFile removed(Instant moment) {
        return new EvidenceFile(
                id,
                bodyHash,
                visit,
                request,
                kind,
                FileName.of("", type),
                type,
                size,
                sha256,
                at,
                by,
                keptUntil,
                moment);
    }

    /** Whether it serves a request of its visit. */
    public boolean serves(long number) {
        return request == null || request == number;
    }
}
