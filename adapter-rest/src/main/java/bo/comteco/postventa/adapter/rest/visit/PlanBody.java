package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.json.Members;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PlanVisit.Proposal;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client may want besides the visit's requests. */
@Schema(name = "PlanProposals", description = "Lo que el cliente quiere además de las solicitudes de la atención")
record PlanBody(@Schema(description = "Puede ser []") List<ProposalBody> proposals) {

    /** One of them. */
    @Schema(name = "PlanProposal")
    record ProposalBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            ProcedureCode procedure,

            @Schema(description = "Lo que se pide, en D: SUSPENSION o RECONNECTION") @Nullable String askedFor,

            @Schema(description = "El producto; falta donde el procedimiento no tiene uno", maxLength = 64) @Nullable String product,

            @Schema(ref = "#/components/schemas/Answers", description = "Lo que el cliente ya dice")
            Answers answers) {}

    static List<Proposal> read(JsonBody body) {
        var members = body.members();
        var proposals = members.list("proposals", PlanVisit.MOST, PlanBody::proposal);
        members.done();
        return proposals;
    }

    private static Proposal proposal(Members members) {
        return new Proposal(
                members.requiredConstant("procedure", ProcedureCode.class),
                members.code("askedFor"),
                members.text("product", 64),
                members.answers("answers"));
    }
}
