package bo.comteco.postventa.adapter.rest.indicator;

import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer.Told;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.indicator.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicator as JSON. */
@Schema(name = "Indicator", description = "El indicador del procedimiento (III.2)")
record IndicatorJson(
        @Schema(description = "La eficacia se acepta por encima de este porcentaje")
        BigDecimal effectiveAbove,

        @Schema(description = "La oportunidad se acepta por encima de este porcentaje")
        BigDecimal timelyAbove,

        RowJson total,
        List<RowJson> rows) {

    static IndicatorJson of(Told told) {
        return new IndicatorJson(
                told.thresholds().effectiveAbove(),
                told.thresholds().timelyAbove(),
                RowJson.of(told.total(), told),
                told.rows().stream().map(row -> RowJson.of(row, told)).toList());
    }

    /** The counts and figures of one day, office, procedure, adviser. */
    @Schema(
            name = "IndicatorRow",
            description = "Lo contado; «withoutRefused» es la otra lectura, sin las no admitidas,"
                    + " sin factibilidad, rechazadas y desistidas")
    record RowJson(
            @Nullable LocalDate day,
            @Nullable String office,
            @Nullable String procedure,
            @Nullable String adviser,
            long requests,
            long attended,
            long inTime,
            long refused,
            FiguresJson official,
            FiguresJson withoutRefused) {

        static RowJson of(Counted row, Told told) {
            var count = row.count();
            var procedure = row.procedure();
            return new RowJson(
                    row.day(),
                    row.office(),
                    procedure == null ? null : procedure.name(),
                    row.adviser(),
                    count.total(),
                    count.attended(),
                    count.inTime(),
                    count.refused(),
                    FiguresJson.of(count, told),
                    FiguresJson.of(count.withoutRefused(), told));
        }
    }

    /** Both figures in one reading. */
    @Schema(name = "IndicatorFigures")
    record FiguresJson(FigureJson effectiveness, FigureJson timeliness) {

        static FiguresJson of(Count count, Told told) {
            return new FiguresJson(
                    FigureJson.of(count.effectiveness(), told.thresholds().effectiveAbove()),
                    FigureJson.of(count.timeliness(), told.thresholds().timelyAbove()));
        }
    }

    /** A figure; null where there was no request. */
    @Schema(name = "IndicatorFigure")
    record FigureJson(
            @Nullable BigDecimal percent,

            @Schema(description = "Aceptado u Observado") @Nullable String standing) {

        static FigureJson of(Figure figure, BigDecimal above) {
            return new FigureJson(
                    figure.percent().orElse(null),
                    figure.standing(above).map(StandingWord::of).orElse(null));
        }
    }
}
