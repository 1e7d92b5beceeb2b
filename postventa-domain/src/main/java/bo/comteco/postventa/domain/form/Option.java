package bo.comteco.postventa.domain.form;

/**
 * One thing to choose.
 *
 * @param code what is stored
 * @param label what is read, in Spanish
 */
public record Option(String code, String label) {}
