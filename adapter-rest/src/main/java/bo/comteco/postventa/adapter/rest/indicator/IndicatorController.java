package bo.comteco.postventa.adapter.rest.indicator;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer.Told;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the indicator; nothing in its address is about a client. */
@Tag(name = "indicator", description = "El indicador de eficacia y oportunidad")
@RestController
@RequestMapping(Paths.INDICATOR)
final class IndicatorController {

    private static final String TEXT_CSV = "text/csv";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private final ConsultIndicator consultIndicator;
    private final CurrentActor current;
    private final ByVariant<Answer, Problem> problems = ByVariant.<Answer, Problem>of(Answer.class)
            .when(Told.class, told -> {
                throw new IllegalStateException("an indicator that is told is no problem");
            })
            .when(
                    Answer.EndsBeforeItBegins.class,
                    backwards -> Problem.of(
                            ProblemType.INVALID_RANGE,
                            "El último día (until) no puede ser anterior al primero (from)."))
            .when(
                    Answer.TooManyDays.class,
                    many -> Problem.of(
                            ProblemType.INVALID_RANGE,
                            "Por día se muestran hasta " + ConsultIndicator.MOST_DAYS + " días, y se pidieron "
                                    + many.days() + ". Acorte el período o quite «day» de by."))
            .when(Answer.Denied.class, denied -> CommonProblems.denied())
            .complete();

    IndicatorController(ConsultIndicator consultIndicator, CurrentActor current) {
        this.consultIndicator = consultIndicator;
        this.current = current;
    }

    @Operation(operationId = "consultIndicator", summary = "Muestra la eficacia y la oportunidad de un período")
    @IndicatorParameters
    @ApiResponse(responseCode = "200", description = "El indicador", useReturnTypeSchema = true)
    @Problems({ProblemType.INVALID_QUERY, ProblemType.INVALID_RANGE})
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<IndicatorJson> json(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        return answer(
                query,
                told -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(IndicatorJson.of(told)));
    }

    @Operation(operationId = "downloadIndicator", summary = "Lo mismo como tabla para una hoja de cálculo en español")
    @IndicatorParameters
    @ApiResponse(
            responseCode = "200",
            description = "La tabla: punto y coma entre columnas, coma decimal, UTF-8",
            content = @Content(mediaType = TEXT_CSV, schema = @Schema(type = "string")))
    @Problems({ProblemType.INVALID_QUERY, ProblemType.INVALID_RANGE})
    @GetMapping(path = "/table", produces = TEXT_CSV)
    ResponseEntity<byte[]> csv(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        return answer(
                query,
                told -> ResponseEntity.ok()
                        .contentType(CSV)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("indicador.csv")
                                        .build()
                                        .toString())
                        .body(IndicatorCsv.of(told)));
    }

    private <T> ResponseEntity<T> answer(Map<String, String> given, Function<Told, ResponseEntity<T>> shown) {
        var query = IndicatorQuery.read(given);
        var answer = consultIndicator.indicator(current.actor(), query.selection(), query.by());
        return answer instanceof Told told
                ? shown.apply(told)
                : problems.apply(answer).response();
    }
}
