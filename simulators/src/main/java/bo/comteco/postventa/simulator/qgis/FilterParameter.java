package bo.comteco.postventa.simulator.qgis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code EXP_FILTER} as QGIS Server takes it apart: what stands in parentheses is a list. */
final class FilterParameter {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]+)\\)");

    private FilterParameter() {}

    /** The expressions of the parameter; more than one is not what one layer can use, and is ignored. */
    static List<String> split(String value) {
        List<String> listed = IN_PARENTHESES
                .matcher(value)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        return listed.isEmpty() ? List.of(value) : listed;
    }
}
