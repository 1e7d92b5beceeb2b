package bo.comteco.postventa.adapter.rest.sheet;

import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Way;
import bo.comteco.postventa.domain.procedure.Wish;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may come with. */
@Schema(name = "Wishes", description = "Lo que un cliente puede querer, en sus palabras")
public record WishesJson(String edition, List<WishJson> wishes) {

    static WishesJson of(Edition edition) {
        return new WishesJson(
                edition.name(),
                edition.guidance().wishes().stream()
                        .map(wish -> wish(wish, edition))
                        .toList());
    }

    /** A wish with the procedures that attend it. */
    public static WishJson wish(Wish wish, Edition edition) {
        return new WishJson(
                wish.code(),
                wish.words(),
                wish.ways().stream().map(way -> way(way, edition)).toList(),
                wish.findElsewhere().map(Referral::oneLine).orElse(null));
    }

    private static WayJson way(Way way, Edition edition) {
        return new WayJson(
                way.procedure().name(), edition.procedure(way.procedure()).title(), way.askedFor(), way.fits());
    }

    /** A wish. */
    @Schema(name = "Wish")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WishJson(
            @Schema(example = "MOVE") String code,

            @Schema(description = "Como lo dice el cliente") String words,

            @Schema(
                    description =
                            "Los procedimientos que lo atienden, el más probable primero; de varios elige quien informa")
            List<WayJson> ways,

            @Schema(description = "El procedimiento de otro manual que lo atiende") @Nullable String elsewhere) {}

    /** A procedure that attends it. */
    @Schema(name = "Way")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WayJson(
            @Schema(example = "C") String procedure,

            String title,

            @Schema(description = "Lo que se pide, en D: SUSPENSION o RECONNECTION") @Nullable String askedFor,

            @Schema(description = "Cuándo corresponde") String fits) {}
}
