package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Shows what was printed of a request, and notes who signed an original and where it is filed. */
@PrimaryPort
public interface KeepPapers {

    /** Everything printed of a request. */
    Answer printed(Actor actor, long request);

    /** Notes what became of an original; what was noted before stays, and the last note of a kind holds. */
    Answer note(Command command);

    /**
     * A note.
     *
     * @param text who signed, or where it is filed
     * @param at when that was done
     */
    record Command(Actor actor, long request, UUID printing, PaperNote.Kind kind, String text, Instant at) {}

    /** What came of it. */
    sealed interface Answer {

        /** In the order of printing. */
        record Listed(List<Printing> printings) implements Answer {
            public Listed {
                printings = List.copyOf(printings);
            }
        }

        /** The printing with its notes. */
        record Noted(Printing printing) implements Answer {}

        /** The request has no such printing. */
        record UnknownPrinting() implements Answer {}

        /** The office keeps no original of it, so that nothing is signed or filed. */
        record NothingKept(String title) implements Answer {}

        /** Nobody signs or files what was not printed yet, nor in the future. */
        record TimeDoesNotFit(Instant printedAt) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such request. */
        record UnknownRequest(long number) implements Answer {}
    }
}
