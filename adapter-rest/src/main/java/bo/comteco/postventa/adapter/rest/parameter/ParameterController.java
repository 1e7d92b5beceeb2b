package bo.comteco.postventa.adapter.rest.parameter;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.KeepParameters.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and sets the parameters: fees, times, holidays. */
@Tag(name = "parameters", description = "Parámetros del procedimiento")
@RestController
@RequestMapping(path = Paths.PARAMETERS, produces = MediaType.APPLICATION_JSON_VALUE)
final class ParameterController {

    private final KeepParameters keepParameters;
    private final CurrentActor current;
    private final ParameterMapper mapper;
    private final ByVariant<Answer, Problem> problems = ByVariant.<Answer, Problem>of(Answer.class)
            .when(Answer.Listed.class, ParameterController::isNoProblem)
            .when(Answer.Recorded.class, ParameterController::isNoProblem)
            .when(
                    Answer.UnknownParameter.class,
                    unknown -> wrong("#/name", "El manual no tiene este parámetro. Elija uno de la lista."))
            .when(
                    Answer.ValueDoesNotFit.class,
                    value -> wrong("#/value", "Escriba " + value.unit().example() + "."))
            .when(
                    Answer.DaysDoNotFit.class,
                    days -> wrong(
                            "#/from",
                            "Un valor rige desde hoy (" + days.today() + ") o después, y termina ese día o más tarde."))
            .when(Answer.Denied.class, denied -> CommonProblems.denied())
            .complete();

    ParameterController(KeepParameters keepParameters, CurrentActor current, ParameterMapper mapper) {
        this.keepParameters = keepParameters;
        this.current = current;
        this.mapper = mapper;
    }

    private static Problem isNoProblem(Answer answer) {
        throw new IllegalStateException(answer + " is no problem");
    }

    private static Problem wrong(String pointer, String detail) {
        return Problem.of(ProblemType.INVALID_PARAMETER, "Corrija el dato señalado y vuelva a fijar el parámetro.")
                .with("errors", List.of(new WrongMember(pointer, detail)));
    }

    @Operation(operationId = "listParameters", summary = "Lista todos los valores que se fijaron")
    @ApiResponse(responseCode = "200", description = "Los valores", useReturnTypeSchema = true)
    @Problems
    @GetMapping
    ResponseEntity<ParametersJson> all() {
        var answer = keepParameters.all(current.actor());
        return answer instanceof Answer.Listed listed
                ? ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new ParametersJson(
                                listed.entries().stream().map(mapper::parameter).toList()))
                : problems.apply(answer).response();
    }

    @Operation(operationId = "setParameter", summary = "Fija un valor; las solicitudes abiertas conservan el suyo")
    @ApiResponse(responseCode = "201", description = "El valor, como quedó", useReturnTypeSchema = true)
    @Problems(ProblemType.INVALID_PARAMETER)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ParameterJson> set(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ParameterBody.class)))
                    @RequestBody
                    JsonBody body) {
        var setting = ParameterBody.read(body);
        var answer = keepParameters.set(new KeepParameters.Command(
                current.actor(), setting.name(), setting.value(), setting.from(), setting.until(), setting.reason()));
        return answer instanceof Answer.Recorded recorded
                ? ResponseEntity.status(HttpStatus.CREATED).body(mapper.parameter(recorded.entry()))
                : problems.apply(answer).response();
    }
}
