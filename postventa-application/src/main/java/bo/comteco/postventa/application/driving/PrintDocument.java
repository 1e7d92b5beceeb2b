package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.form.PrintedPdf;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Prints a form of a request (specification, section 7). */
@PrimaryPort
public interface PrintDocument {

    Answer print(Actor actor, long request, String document);

    /** What came of it. */
    sealed interface Answer {

        /** The form, one page set for each original and copy, as PDF. */
        record Printed(String title, PrintedPdf pdf, boolean reprint) implements Answer {}

        /** The request has not come to this form, or has none of that name. */
        record NotToBePrinted(String document) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such request. */
        record UnknownRequest(long number) implements Answer {}
    }
}
