package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What was printed of requests, and what became of the originals. Nothing in it is ever changed or removed. */
@SecondaryPort
public interface PrintLedger {

    /**
     * Takes note of a printing, unless its id or, of what was issued then, its number is there already.
     *
     * @return whether it did
     */
    boolean record(Printing printing);

    /** Takes note of what became of a printing that is there. */
    void note(UUID printing, PaperNote note);

    /** What a call printed. */
    Optional<Printing> find(UUID id);

    /** Everything printed of a request, in the order of printing. */
    List<Printing> of(long request);
}
