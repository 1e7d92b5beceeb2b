package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.Instant;

/**
 * What never changes of a request.
 *
 * @param number the request's number, as printed
 * @param edition the edition it was opened under and keeps
 * @param visit the visit it belongs to
 * @param adviser who opened it
 * @param at when; its parameters are those known then
 */
public record Opening(
        long number,
        String edition,
        ProcedureCode procedure,
        Subject subject,
        String visit,
        String adviser,
        Instant at) {}
