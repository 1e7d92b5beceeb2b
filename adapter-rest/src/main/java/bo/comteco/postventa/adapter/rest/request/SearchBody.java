package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.json.Members;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param limit how many at most; {@link #PAGE} where it is not said
 */
@Schema(name = "Search", description = "Lo que se busca, y qué página")
record SearchBody(
        @Schema(description = "Lo que falta no importa") Criteria criteria,

        @Schema(description = "Solo números menores que este: el «next» de la página anterior", minimum = "1") @Nullable Long below,

        @Schema(minimum = "1", maximum = "" + FindRequests.LIMIT, defaultValue = "" + PAGE)
        int limit) {

    private static final int PAGE = 20;
    private static final Criteria NOTHING = new Criteria(null, null, null, null, null, null, null, null, null);

    static SearchBody read(JsonBody body) {
        var members = body.members();
        var criteria = members.within("criteria", SearchBody::criteria, NOTHING);
        var below = members.number("below", 1, Long.MAX_VALUE);
        var limit = members.number("limit", 1, FindRequests.LIMIT);
        members.done();
        return new SearchBody(criteria, below, limit == null ? PAGE : limit.intValue());
    }

    private static Criteria criteria(Members members) {
        return new Criteria(
                members.text("office", 64),
                members.text("adviser", 64),
                members.text("customer", 64),
                members.text("customerName", 100),
                members.text("product", 64),
                members.constant("procedure", ProcedureCode.class),
                members.flag("open"),
                members.date("from"),
                members.date("until"));
    }
}
