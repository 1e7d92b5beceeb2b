package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.domain.fact.SystemName;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * Prints a form of a request and keeps a record of it (specification, section 7). What was printed before is marked as a
 * reprint, with its number. A call that is repeated prints the same again, without another record.
 */
@PrimaryPort
public interface PrintDocument {

    Answer print(Command command);

    /** What is to be printed, and by whom. */
    record Command(Actor actor, Call call, long request, String document) {}

    /** What came of it. */
    sealed interface Answer {

        /** The form, one page set for each original and copy, as PDF. */
        record Printed(PrintedPdf pdf, Printing printing) implements Answer {}

        /** The request has not come to this form, or has none of that name. */
        record NotToBePrinted(String document) implements Answer {}

        /** It holds personal data of which nothing is kept: only who holds the request prints it (G.7). */
        record HeldByAnother() implements Answer {}

        /**
         * Consultas gives other calls than those that were found, so that nothing was printed.
         *
         * @param found whether they were found out anew, and may be printed now
         */
        record CallsChanged(boolean found) implements Answer {}

        /** A system without which it can't be printed does not answer; nothing was printed. */
        record Silent(SystemName system) implements Answer {}

        /** The call's key was used for something else. */
        record KeyReused() implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}

        /** There is no such request. */
        record UnknownRequest(long number) implements Answer {}
    }
}
