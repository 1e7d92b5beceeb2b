package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What lacks for the request. */
@Schema(name = "EnquiryTurning", description = "Solo lo que la consulta no sabe; puede ser {}")
record TurningBody(
        @Schema(
                description = "Una atención de este cliente en la que se abre; sin ella se registra una",
                maxLength = 64)
        @Nullable String visit,

        @Schema(description = "Cédula o NIT del titular, si falta o era otro", maxLength = 60) @Nullable String identification,

        @Schema(description = "Quien se presenta, si falta o es otro", maxLength = 200) @Nullable String applicantName,

        @Schema(description = "Su cédula", maxLength = 60) @Nullable String applicantIdentity,

        @Schema(description = "El producto, si falta o es otro", maxLength = 64) @Nullable String product,

        @Schema(ref = "#/components/schemas/Answers", description = "Lo del primer paso que no está en la consulta")
        Answers answers) {

    static TurningBody read(JsonBody body) {
        var members = body.members();
        var visit = members.text("visit", 64);
        var identification = members.text("identification", 60);
        var applicantName = members.text("applicantName", 200);
        var applicantIdentity = members.text("applicantIdentity", 60);
        if (applicantIdentity != null) {
            members.at("applicantIdentity").build(() -> IdentityNumber.parse(applicantIdentity));
        }
        var product = members.text("product", 64);
        var answers = members.answers("answers");
        members.done();
        return new TurningBody(visit, identification, applicantName, applicantIdentity, product, answers);
    }
}
