package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where the files of visits are kept. A file is never changed; its content is removed when its time is over. */
@SecondaryPort
public interface EvidenceFiles {

    /**
     * Keeps a file, unless its id is there already.
     *
     * @return whether it did
     */
    boolean add(EvidenceFile file, FileContent content);

    Optional<EvidenceFile> find(UUID id);

    /** The files of a visit in the order in which they were brought, those whose content was removed among them. */
    List<EvidenceFile> of(String visit);

    /** What is in a file; empty when it was removed, or there is no such file. */
    Optional<FileContent> content(UUID id);

    /**
     * Removes the content of up to {@code limit} files that were to be kept until an earlier day. What another is just
     * removing is left to it.
     *
     * @return how many
     */
    int remove(LocalDate before, Instant at, int limit);
}
