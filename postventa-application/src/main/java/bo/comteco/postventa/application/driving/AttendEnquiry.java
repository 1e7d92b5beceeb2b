package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Informs the client of an enquiry: shows it, picks the procedure, prints the sheet of requirements, ends it. */
@PrimaryPort
public interface AttendEnquiry {

    EnquiryAnswer look(Actor actor, long number);

    /** Picks one of the procedures that attend the wish. */
    EnquiryAnswer name(Actor actor, long number, NamedProcedure procedure);

    /** The client is informed and wants no more; once is enough. */
    EnquiryAnswer inform(Actor actor, long number);

    /** Prints the sheet of requirements; printed again on the same day it says that it is a reprint. */
    Printing print(Actor actor, long number);

    /** What came of printing. */
    sealed interface Printing {

        /**
         * The sheet as PDF.
         *
         * @param reprint 0 for the first print, otherwise the reprint's number
         */
        record Printed(PrintedPdf pdf, int reprint) implements Printing {}

        /** It was not printed. */
        record NotPrinted(EnquiryAnswer why) implements Printing {}
    }
}
