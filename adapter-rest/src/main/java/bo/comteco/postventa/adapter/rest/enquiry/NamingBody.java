package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The procedure that is picked. */
@Schema(name = "EnquiryNaming", description = "El procedimiento que se elige, de los que atienden lo que se quiere")
record NamingBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) ProcedureCode procedure,

        @Schema(description = "Lo que se pide, en D: SUSPENSION o RECONNECTION") @Nullable String askedFor) {

    static NamedProcedure read(JsonBody body) {
        var members = body.members();
        var procedure = members.requiredConstant("procedure", ProcedureCode.class);
        var askedFor = members.code("askedFor");
        members.done();
        return new NamedProcedure(procedure, askedFor);
    }
}
