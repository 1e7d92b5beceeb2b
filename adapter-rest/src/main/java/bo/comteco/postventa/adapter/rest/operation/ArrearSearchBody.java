package bo.comteco.postventa.adapter.rest.operation;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.json.Members;
import bo.comteco.postventa.application.driven.Arrears.Place;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtArrears.Criteria;
import bo.comteco.postventa.domain.fact.SystemName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of what is owed.
 *
 * @param limit how many at most; {@link #PAGE} where it is not said
 */
@Schema(name = "ArrearSearch", description = "Qué de lo pendiente; lo que falta no importa")
record ArrearSearchBody(
        @Nullable SystemName system,

        @Schema(
                description =
                        "WAITING: se intenta solo; UNCERTAIN: no se sabe si llegó; HELD: su sistema está detenido;"
                                + " SET_ASIDE: espera que un operador decida")
        @Nullable State state,

        @Schema(description = "El número de la solicitud", minimum = "1") @Nullable Long request,

        @Schema(
                description = "Solo lo que sigue a esto: el «next» de la página anterior",
                type = "string",
                example = "1207/0")
        @Nullable Place after,

        @Schema(minimum = "1", maximum = "" + LookAtArrears.LIMIT, defaultValue = "" + PAGE)
        int limit) {

    private static final int PAGE = 20;
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,18})/([0-9]{1,9})");

    static ArrearSearchBody read(JsonBody body) {
        var members = body.members();
        var system = members.constant("system", SystemName.class);
        var state = members.constant("state", State.class);
        var request = members.number("request", 1, Long.MAX_VALUE);
        var after = place(members);
        var limit = members.number("limit", 1, LookAtArrears.LIMIT);
        members.done();
        return new ArrearSearchBody(system, state, request, after, limit == null ? PAGE : limit.intValue());
    }

    private static @Nullable Place place(Members members) {
        var given = members.text("after", 40);
        if (given == null) {
            return null;
        }
        var parts = PLACE.matcher(given);
        if (!parts.matches()) {
            members.at("after").wrong("Envíe el «next» de la página anterior, tal como vino.");
            return null;
        }
        return new Place(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    static String written(Place place) {
        return place.request() + "/" + place.effect();
    }

    Criteria criteria() {
        return new Criteria(system, state, request);
    }
}
