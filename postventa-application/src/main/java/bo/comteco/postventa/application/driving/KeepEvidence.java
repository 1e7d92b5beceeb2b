package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import java.util.List;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Keeps the papers of a visit as files: letter, sketch, power, signed form. */
@PrimaryPort
public interface KeepEvidence {

    /** How large a file may be, in bytes. */
    int largest();

    Answer keep(Command command);

    /** The files of a visit, or those that serve a request. */
    Answer list(Actor actor, Folder folder);

    Answer open(Actor actor, Folder folder, UUID file);

    /** Removes the content of up to {@code limit} files whose time is over; how many that were. */
    int removeExpired(int limit);

    /** Whose files. */
    sealed interface Folder {

        /** Those that serve every request of a visit, and those of its requests. */
        record OfVisit(String visit) implements Folder {}

        /** Those that serve one request. */
        record OfRequest(long number) implements Folder {}
    }

    /**
     * A file to keep.
     *
     * @param name what it is called where it comes from
     */
    record Command(Actor actor, Call call, Folder folder, EvidenceKind kind, String name, FileContent content) {}

    /** What came of it. */
    sealed interface Answer {

        /** Kept, or kept before by the same call. */
        record Kept(EvidenceFile file) implements Answer {}

        /** In the order in which they were brought. */
        record Listed(List<EvidenceFile> files) implements Answer {
            public Listed {
                files = List.copyOf(files);
            }
        }

        record Opened(EvidenceFile file, FileContent content) implements Answer {}

        /** Its time was over; that it was there is known. */
        record Removed(EvidenceFile file) implements Answer {}

        /** It is not what evidence may be. */
        record NotKept(Inspection.Fault fault) implements Answer {}

        /** It is larger than {@link #largest()}. */
        record TooLarge(int largest) implements Answer {}

        /** Operations have not set how long files are kept, so none is. */
        record RetentionNotSet() implements Answer {}

        /** There is no such file here. */
        record UnknownFile() implements Answer {}

        /** The call's key was used for something else. */
        record KeyReused() implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such visit. */
        record UnknownVisit(String id) implements Answer {}

        /** There is no such request. */
        record UnknownRequest(long number) implements Answer {}
    }
}
