package bo.comteco.postventa.adapter.rest.problem;

/**
 * One wrong parameter of a query.
 *
 * @param parameter its name
 * @param detail what is wrong and how to mend it, in Spanish
 */
public record WrongParameter(String parameter, String detail) {}
