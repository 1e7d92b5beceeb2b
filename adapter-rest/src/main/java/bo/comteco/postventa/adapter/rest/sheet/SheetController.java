package bo.comteco.postventa.adapter.rest.sheet;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongParameter;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.application.driving.ConsultRequirements.Answer;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells which procedure attends a wish, and what it requires, before there is a request. */
@Tag(name = "procedures", description = "El manual")
@RestController
@RequestMapping(path = Paths.API, produces = MediaType.APPLICATION_JSON_VALUE)
final class SheetController {

    private final ConsultManual consultManual;
    private final ConsultRequirements consultRequirements;
    private final SheetMapper mapper;
    private final Function<Message, String> texts;
    private final ByVariant<Answer, Problem> problems = ByVariant.<Answer, Problem>of(Answer.class)
            .when(Answer.Told.class, told -> {
                throw new IllegalStateException("requirements that are told are no problem");
            })
            .when(Answer.UnknownProcedure.class, unknown -> CommonProblems.unknownProcedure())
            .when(Answer.NotAskedFor.class, SheetController::notAskedFor)
            .complete();

    SheetController(
            ConsultManual consultManual,
            ConsultRequirements consultRequirements,
            SheetMapper mapper,
            Function<Message, String> texts) {
        this.consultManual = consultManual;
        this.consultRequirements = consultRequirements;
        this.mapper = mapper;
        this.texts = texts;
    }

    private static Problem notAskedFor(Answer.NotAskedFor answer) {
        var detail = answer.possible().isEmpty()
                ? "Este procedimiento no pregunta qué se pide: quite «askedFor»."
                : "Elija entre: " + String.join(", ", answer.possible()) + ".";
        return Problem.of(ProblemType.INVALID_QUERY, "Corrija los parámetros señalados y vuelva a consultar.")
                .with("errors", List.of(new WrongParameter("askedFor", detail)));
    }

    @Operation(
            operationId = "listWishes",
            summary = "Lista lo que un cliente puede querer y qué procedimiento lo atiende")
    @ApiResponse(responseCode = "200", description = "Los deseos", useReturnTypeSchema = true)
    @Problems
    @GetMapping("/wishes")
    WishesJson wishes() {
        return WishesJson.of(consultManual.current());
    }

    @Operation(
            operationId = "listRequirements",
            summary = "Lista los requisitos de un procedimiento para quien se presenta")
    @Parameter(
            name = "applicant",
            in = ParameterIn.QUERY,
            required = true,
            description = "HOLDER, REPRESENTATIVE, LEGAL_REPRESENTATIVE o AGENT")
    @Parameter(
            name = "askedFor",
            in = ParameterIn.QUERY,
            description = "Lo que se pide, en D: SUSPENSION o RECONNECTION")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "La clase de producto; sin ella, lo de todas")
    @ApiResponse(responseCode = "200", description = "La hoja de requisitos", useReturnTypeSchema = true)
    @Problems({ProblemType.UNKNOWN_PROCEDURE, ProblemType.INVALID_QUERY})
    @GetMapping("/procedures/{code:[A-Za-z]{1,8}}/requirements")
    ResponseEntity<SheetJson> requirements(
            @PathVariable String code, @Parameter(hidden = true) @RequestParam Map<String, String> query) {
        for (var procedure : ProcedureCode.values()) {
            if (procedure.name().equals(code)) {
                return requirements(procedure, query);
            }
        }
        return CommonProblems.unknownProcedure().response();
    }

    private ResponseEntity<SheetJson> requirements(ProcedureCode procedure, Map<String, String> query) {
        var answer = consultRequirements.requirements(SheetQuery.read(procedure, query));
        return answer instanceof Answer.Told told
                ? ResponseEntity.ok(mapper.sheet(
                        told.sheet(),
                        told.question().askedFor(),
                        told.question().kind(),
                        texts))
                : problems.apply(answer).response();
    }
}
