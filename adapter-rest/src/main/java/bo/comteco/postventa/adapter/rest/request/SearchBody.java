package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driving.FindRequests;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param limit how many at most; {@link #PAGE} where it is not said
 */
@Schema(name = "Search", description = "Lo que se busca, y qué página")
record SearchBody(
        @Schema(description = "Lo que falta no importa", implementation = CriteriaBody.class)
        Criteria criteria,

        @Schema(description = "Solo números menores que este: el «next» de la página anterior", minimum = "1") @Nullable Long below,

        @Schema(minimum = "1", maximum = "" + FindRequests.LIMIT, defaultValue = "" + PAGE)
        int limit) {

    private static final int PAGE = 20;

    static SearchBody read(JsonBody body) {
        var members = body.members();
        var criteria = members.within("criteria", CriteriaBody::read, CriteriaBody.NOTHING);
        var below = members.number("below", 1, Long.MAX_VALUE);
        var limit = members.number("limit", 1, FindRequests.LIMIT);
        members.done();
        return new SearchBody(criteria.criteria(), below, limit == null ? PAGE : limit.intValue());
    }
}
