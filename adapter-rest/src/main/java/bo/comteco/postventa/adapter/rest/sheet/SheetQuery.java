package bo.comteco.postventa.adapter.rest.sheet;

import bo.comteco.postventa.adapter.rest.json.Query;
import bo.comteco.postventa.application.driving.ConsultRequirements.Question;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.Map;

/** For whom requirements are asked, read from the query: nothing in it is about a client. */
final class SheetQuery {

    private static final int LONGEST = 64;

    private SheetQuery() {}

    static Question read(ProcedureCode procedure, Map<String, String> given) {
        var query = new Query(given);
        var question = new Question(
                procedure,
                query.requiredConstant("applicant", ApplicantRole.class),
                query.text("askedFor", LONGEST),
                query.constant("kind", ProductKind.class));
        query.done();
        return question;
    }
}
