package bo.comteco.postventa.application.form;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Turns a form into a document that can be printed and signed.
 *
 * <p>Equal forms give equal documents, byte by byte, as long as the printer and the Java it runs on stay the same; nothing
 * in a document is read from a clock or drawn by lot. Whatever text a form carries, it is printed as text and never refused; a character the typeface lacks is printed as
 * the replacement character. Implementations are safe for use by several threads at once.
 */
@SecondaryPort
public interface FormPrinter {

    /**
     * Prints one page set a sheet, in the order of the form's sheets.
     *
     * @return a PDF; each page says which mark it bears, for whom it is, and its place in its own page set
     */
    byte[] print(PrintedForm form);
}
