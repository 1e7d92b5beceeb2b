package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.json.Members;
import bo.comteco.postventa.application.driven.RequestSearch.Untouched;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which page of what is about to end by itself.
 *
 * @param limit how many at most; {@link #PAGE} where it is not said
 */
@Schema(name = "IdleSearch", description = "Qué página, y de qué oficina")
record IdleBody(
        @Schema(description = "Si falta, de todas las que se pueden ver", maxLength = 64) @Nullable String office,

        @Schema(description = "El «next» de la página anterior") @Nullable After after,

        @Schema(minimum = "1", maximum = "" + LookAtIdleRequests.LIMIT, defaultValue = "" + PAGE)
        int limit) {

    private static final int PAGE = 20;

    /** Where the last page ended. */
    @Schema(name = "IdlePlace", description = "Un lugar en la lista de lo que nadie mueve")
    record After(@Nullable LocalDate since, @Nullable Long number) {

        static final After NOTHING = new After(null, null);

        static After read(Members members) {
            var since = members.requiredDate("since");
            var number = members.number("number", 1, Long.MAX_VALUE);
            if (number == null) {
                members.at("number").wrong("Falta este dato.");
            }
            return new After(since, number);
        }

        @Nullable Untouched place() {
            return since == null || number == null ? null : new Untouched(since, number);
        }
    }

    /** Where the page starts; null for the first. */
    @Nullable Untouched place() {
        return after == null ? null : after.place();
    }

    static IdleBody read(JsonBody body) {
        var members = body.members();
        var office = members.text("office", 64);
        var after = members.within("after", After::read, After.NOTHING);
        var limit = members.number("limit", 1, LookAtIdleRequests.LIMIT);
        members.done();
        return new IdleBody(office, after, limit == null ? PAGE : limit.intValue());
    }
}
