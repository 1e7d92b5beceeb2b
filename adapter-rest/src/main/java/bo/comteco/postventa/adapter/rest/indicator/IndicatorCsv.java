package bo.comteco.postventa.adapter.rest.indicator;

import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer.Told;
import bo.comteco.postventa.domain.indicator.Figure;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicator as a table that a spreadsheet set to Spanish opens as it is: semicolons between, commas in numbers, days as
 * 24/11/2026, UTF-8 with its mark in front. No text is taken for a formula.
 */
final class IndicatorCsv {

    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final List<String> HEADINGS = List.of(
            "Día",
            "Oficina",
            "Procedimiento",
            "Asesor(a)",
            "Solicitudes",
            "Atendidas",
            "A tiempo",
            "No atendidas",
            "Eficacia %",
            "Eficacia",
            "Oportunidad %",
            "Oportunidad",
            "Eficacia % sin no atendidas",
            "Oportunidad % sin no atendidas");

    private IndicatorCsv() {}

    static byte[] of(Told told) {
        var lines = Stream.concat(
                Stream.of(line(HEADINGS.stream())),
                Stream.concat(
                        told.rows().stream().map(row -> line(cells(day(row.day()), row, told))),
                        Stream.of(line(cells("Total", told.total(), told)))));
        return (MARK + lines.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> cells) {
        return cells.map(IndicatorCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static Stream<String> cells(String first, Counted row, Told told) {
        var count = row.count();
        var other = count.withoutRefused();
        var procedure = row.procedure();
        return Stream.of(
                first,
                text(row.office()),
                procedure == null ? "" : procedure.name(),
                text(row.adviser()),
                Long.toString(count.total()),
                Long.toString(count.attended()),
                Long.toString(count.inTime()),
                Long.toString(count.refused()),
                percent(count.effectiveness()),
                standing(count.effectiveness(), told.thresholds().effectiveAbove()),
                percent(count.timeliness()),
                standing(count.timeliness(), told.thresholds().timelyAbove()),
                percent(other.effectiveness()),
                percent(other.timeliness()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String percent(Figure figure) {
        return figure.percent()
                .map(percent -> percent.toPlainString().replace('.', ','))
                .orElse("");
    }

    private static String standing(Figure figure, BigDecimal above) {
        return figure.standing(above).map(StandingWord::of).orElse("");
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        var safe = formula ? "'" + value : value;
        return safe.matches("[^;\"\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
