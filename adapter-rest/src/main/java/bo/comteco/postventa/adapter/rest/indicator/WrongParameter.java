package bo.comteco.postventa.adapter.rest.indicator;

/**
 * One wrong parameter of a query.
 *
 * @param parameter its name
 * @param detail what is wrong and how to mend it, in Spanish
 */
record WrongParameter(String parameter, String detail) {}
