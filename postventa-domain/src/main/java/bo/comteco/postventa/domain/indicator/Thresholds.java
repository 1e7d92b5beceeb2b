package bo.comteco.postventa.domain.indicator;

import bo.comteco.postventa.domain.manual.ParameterNames;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.math.BigDecimal;

/**
 * Above what the indicator's figures are accepted (manual, III.2).
 *
 * @param effectiveAbove effectiveness, in per cent
 * @param timelyAbove timeliness, in per cent
 */
public record Thresholds(BigDecimal effectiveAbove, BigDecimal timelyAbove) {

    /** The thresholds that hold by some parameters. */
    public static Thresholds of(Parameters parameters) {
        return new Thresholds(
                new BigDecimal(parameters.text(ParameterNames.EFFECTIVENESS_ACCEPTED_ABOVE)),
                new BigDecimal(parameters.text(ParameterNames.TIMELINESS_ACCEPTED_ABOVE)));
    }
}
