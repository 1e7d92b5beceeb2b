package bo.comteco.postventa.adapter.rest.indicator;

import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.WrongParameter;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of the indicator, read from the query; everything that is wrong with it is told at once. */
record IndicatorQuery(Selection selection, Set<Dimension> by) {

    private static final int LENGTH_OF_A_DAY = "2026-11-24".length();
    private static final Set<String> KNOWN = Set.of("from", "until", "office", "procedure", "adviser", "by");

    /** @throws ProblemException if a parameter is missing, unknown or can't be read */
    static IndicatorQuery read(Map<String, String> given) {
        var wrong = new ArrayList<WrongParameter>();
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> wrong.add(new WrongParameter(name, "Este parámetro no existe. Quítelo.")));
        var from = date("from", given.get("from"), wrong);
        var until = given.containsKey("until") ? date("until", given.get("until"), wrong) : from;
        var procedure = constant("procedure", given.get("procedure"), ProcedureCode.class, wrong);
        var by = dimensions(given.get("by"), wrong);
        if (from == null || until == null || !wrong.isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemType.INVALID_QUERY, "Corrija los parámetros señalados y vuelva a consultar.")
                            .with("errors", List.copyOf(wrong)));
        }
        return new IndicatorQuery(new Selection(from, until, given.get("office"), procedure, given.get("adviser")), by);
    }

    private static @Nullable LocalDate date(String name, @Nullable String given, List<WrongParameter> wrong) {
        if (given != null && given.length() == LENGTH_OF_A_DAY) {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException unreadable) {
                // told below, as a day that is missing is
            }
        }
        wrong.add(new WrongParameter(name, "Escriba un día como 2026-11-24."));
        return null;
    }

    private static Set<Dimension> dimensions(@Nullable String given, List<WrongParameter> wrong) {
        var by = EnumSet.noneOf(Dimension.class);
        if (given != null && !given.isBlank()) {
            for (String name : given.split(",", -1)) {
                var dimension = constant("by", name.strip().toUpperCase(Locale.ROOT), Dimension.class, wrong);
                if (dimension != null) {
                    by.add(dimension);
                }
            }
        }
        return by;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String name, @Nullable String given, Class<E> type, List<WrongParameter> wrong) {
        if (given == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return constant;
            }
        }
        var possible = Arrays.stream(type.getEnumConstants())
                .map(constant -> type == Dimension.class ? constant.name().toLowerCase(Locale.ROOT) : constant.name())
                .collect(Collectors.joining(", "));
        wrong.add(new WrongParameter(name, "Elija entre: " + possible + "."));
        return null;
    }
}
