package bo.comteco.postventa.adapter.rest.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of enquiries, newest first. */
@Schema(name = "EnquiryPage", description = "Una página de consultas, la más nueva primero")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiriesJson(
        List<ListedJson> enquiries,

        @Schema(description = "El «below» de la página siguiente; falta en la última") @Nullable Long next) {

    /** An enquiry in a list. */
    @Schema(name = "ListedEnquiry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedJson(
            long number,
            String office,
            String adviser,
            Instant at,
            String state,
            String wish,
            EnquiryJson.@Nullable NamedJson named,
            @Nullable String client,
            @Nullable Long request,
            String href) {}
}
