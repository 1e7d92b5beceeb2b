package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.network.Feature;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A condition on a feature's fields. As in QGIS a field that is null or that the layer does not have makes every
 * comparison with it untrue, without a word, and a field's name may be written in capitals or not.
 */
sealed interface Expression {

    boolean holdsFor(Feature feature);

    /** One or the other. */
    record Or(Expression one, Expression other) implements Expression {
        @Override
        public boolean holdsFor(Feature feature) {
            return one.holdsFor(feature) || other.holdsFor(feature);
        }
    }

    /** Both. */
    record And(Expression one, Expression other) implements Expression {
        @Override
        public boolean holdsFor(Feature feature) {
            return one.holdsFor(feature) && other.holdsFor(feature);
        }
    }

    private static Optional<Object> value(Feature feature, String field) {
        return feature.values().keySet().stream()
                .filter(field::equalsIgnoreCase)
                .findFirst()
                .flatMap(feature::value);
    }

    /** Whether a field has no value; a field that the layer does not have has none. */
    record IsNull(String field, boolean wanted) implements Expression {
        @Override
        public boolean holdsFor(Feature feature) {
            return value(feature, field).isEmpty() == wanted;
        }
    }

    /** A field against a literal. */
    record Compare(String field, String operator, String literal) implements Expression {
        @Override
        public boolean holdsFor(Feature feature) {
            return value(feature, field)
                    .map(value -> wanted().test(compare(value.toString(), literal)))
                    .orElse(false);
        }

        private IntPredicate wanted() {
            return switch (operator) {
                case "=" -> order -> order == 0;
                case "<>", "!=" -> order -> order != 0;
                case "<" -> order -> order < 0;
                case "<=" -> order -> order <= 0;
                case ">" -> order -> order > 0;
                default -> order -> order >= 0;
            };
        }

        private static int compare(String value, String literal) {
            Optional<BigDecimal> number = number(value);
            Optional<BigDecimal> other = number(literal);
            return number.isPresent() && other.isPresent()
                    ? number.get().compareTo(other.get())
                    : value.compareTo(literal);
        }

        private static Optional<BigDecimal> number(String text) {
            return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }
    }
}
