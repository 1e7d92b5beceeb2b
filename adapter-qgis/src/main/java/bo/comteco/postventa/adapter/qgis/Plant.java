package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.product.Technology;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way of being connected: from which layer, by which of its terminals, how far, and what a line takes of them.
 *
 * @param reach metres of cable
 * @param able whether a terminal can do it at all
 * @param doubtful whether a terminal says something of what it can do that nobody knows
 */
record Plant(
        Technology technology,
        Layer layer,
        double reach,
        Predicate<Terminal> able,
        Predicate<Terminal> doubtful,
        Function<Terminal, Optional<Boolean>> takesALine) {

    /** What a cabinet's DSLAM is known to be able to. */
    private static final Set<String> ABILITIES = Set.of("ADSL", "ADSL2PLUS", "VDSL2");

    static Plant simple(Technology technology, Layer layer, double reach) {
        return new Plant(technology, layer, reach, terminal -> true, terminal -> false, Terminal::takesALine);
    }

    /** By a cabinet whose DSLAM has an ability. */
    static Plant dsl(Technology technology, String ability, double reach) {
        return new Plant(
                technology,
                Layer.CABINET,
                reach,
                terminal -> terminal.dslam().contains(ability),
                terminal -> !ABILITIES.containsAll(terminal.dslam()),
                Terminal::takesADslLine);
    }

    /** Whether a terminal that is not full may be able to do it after all. */
    boolean isInDoubt(Terminal terminal) {
        return doubtful.test(terminal) && takesALine.apply(terminal).orElse(true);
    }
}
