package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.product.Technology;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way of being connected: from which layer, by which of its terminals, how far, and what a line takes of them.
 *
 * @param reach metres of cable
 */
record Plant(
        Technology technology,
        Layer layer,
        double reach,
        Predicate<Terminal> able,
        Function<Terminal, Optional<Boolean>> takesALine) {

    static Plant simple(Technology technology, Layer layer, double reach) {
        return new Plant(technology, layer, reach, terminal -> true, Terminal::takesALine);
    }

    /** By a cabinet whose DSLAM has an ability. */
    static Plant dsl(Technology technology, String ability, double reach) {
        return new Plant(
                technology,
                Layer.CABINET,
                reach,
                terminal -> terminal.dslam().contains(ability),
                Terminal::takesADslLine);
    }
}
