package bo.comteco.postventa.application.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The cooperative's offices. */
@SecondaryPort
public interface OfficeDirectory {

    /** An office's name as clients know it; its code where it has none. */
    String nameOf(String office);

    /** The office at whose cash desk an office's clients pay: its own, where nothing else is known (D-103). */
    default String cashDeskOf(String office) {
        return office;
    }

    /** Whether there is an office of this code; a directory that keeps no list knows every one. */
    default boolean knows(String office) {
        return true;
    }
}
