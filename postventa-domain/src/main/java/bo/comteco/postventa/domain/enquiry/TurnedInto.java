package bo.comteco.postventa.domain.enquiry;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What an enquiry became.
 *
 * @param visit the visit in which the request was opened
 * @param request the request's number
 */
@ValueObject
public record TurnedInto(String visit, long request) {}
