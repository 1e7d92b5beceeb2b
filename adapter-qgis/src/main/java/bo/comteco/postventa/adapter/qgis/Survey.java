package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one position has around it; asks each layer as little as it needs to, and once.
 *
 * <p>A reading of this project's own: what comes by cable or over the mobile network is served inside a district only,
 * and the mobile network, of which there is no layer, serves every position there. DTH is served wherever its own areas
 * are, in a district or not.
 */
final class Survey {

    private static final double WIDER = 4;

    private final WfsLayers layers;
    private final Plants plants;
    private final QgisProperties limits;
    private final Position position;
    private final Map<Question, List<Terminal>> asked = new HashMap<>();
    private final Set<Layer> notEmpty = EnumSet.noneOf(Layer.class);
    private @Nullable Boolean inDistrict;

    Survey(WfsLayers layers, Plants plants, QgisProperties limits, Position position) {
        this.layers = layers;
        this.plants = plants;
        this.limits = limits;
        this.position = position;
    }

    private record Question(Layer layer, double cableMetres) {}

    Coverage coverage(Service service) {
        if (service.kind() == ProductKind.DTH) {
            return isWithin(Layer.DTH_COVERAGE)
                    ? Coverage.by(ProductKind.DTH, Technology.DTH, null, null)
                    : Coverage.hindered(ProductKind.DTH, Hindrance.NO_NETWORK, null, null);
        }
        if (!isInDistrict()) {
            return Coverage.hindered(service.kind(), Hindrance.OUTSIDE_DISTRICTS, null, null);
        }
        if (service.kind() == ProductKind.HSPA) {
            return Coverage.by(ProductKind.HSPA, Technology.HSPA, null, null);
        }
        var candidates = plants.of(service.kind(), service.technology());
        for (var plant : candidates) {
            var terminal = serving(plant);
            if (terminal.isPresent()) {
                return Coverage.by(
                        service.kind(),
                        plant.technology(),
                        terminal.get().code(),
                        terminal.get().metres());
            }
        }
        return hindered(service.kind(), candidates);
    }

    private boolean isInDistrict() {
        if (inDistrict == null) {
            inDistrict = isWithin(Layer.DISTRICT);
        }
        return inDistrict;
    }

    private boolean isWithin(Layer areas) {
        return !features(areas, Box.at(position)).isEmpty();
    }

    /** The nearest terminal within reach that takes a line. */
    private Optional<Terminal> serving(Plant plant) {
        var free = inReach(plant).stream()
                .filter(terminal -> plant.takesALine().apply(terminal).orElse(false))
                .findFirst();
        if (free.isEmpty()
                && inReach(plant).stream()
                        .anyMatch(terminal -> plant.takesALine().apply(terminal).isEmpty())) {
            throw new Silence("layer " + plant.layer().typeName() + " does not say whether a terminal is full");
        }
        return free;
    }

    private List<Terminal> inReach(Plant plant) {
        return near(plant).filter(plant.able()).toList();
    }

    private Stream<Terminal> near(Plant plant) {
        return terminals(plant.layer(), plant.reach()).stream()
                .filter(terminal -> terminal.cableMetres() <= plant.reach());
    }

    /** That nothing serves is not believed where a terminal says something of its abilities that nobody knows. */
    private Coverage hindered(ProductKind kind, List<Plant> candidates) {
        for (var plant : candidates) {
            if (near(plant).anyMatch(plant::isInDoubt)) {
                throw new Silence("layer " + plant.layer().typeName() + " names an ability that nobody knows");
            }
        }
        var full = candidates.stream()
                .flatMap(plant -> inReach(plant).stream())
                .min(Comparator.comparingDouble(Terminal::cableMetres));
        if (full.isPresent()) {
            return Coverage.hindered(
                    kind, Hindrance.TERMINAL_FULL, full.get().code(), full.get().metres());
        }
        return candidates.stream()
                .flatMap(plant -> nearest(plant).stream())
                .min(Comparator.comparingDouble(Terminal::cableMetres))
                .map(near -> Coverage.hindered(kind, Hindrance.OUT_OF_REACH, near.code(), near.metres()))
                .orElseGet(() -> Coverage.hindered(kind, Hindrance.NO_NETWORK, null, null));
    }

    /** The nearest terminal that could serve if it were nearer, looked for in ever wider boxes. */
    private Optional<Terminal> nearest(Plant plant) {
        double radius = plant.reach();
        while (true) {
            double within = radius;
            var near = terminals(plant.layer(), radius).stream()
                    .filter(plant.able())
                    .filter(terminal -> terminal.cableMetres() <= within)
                    .findFirst();
            if (near.isPresent() || radius >= limits.nearestWithin()) {
                return near;
            }
            radius = Math.min(radius * WIDER, limits.nearestWithin());
        }
    }

    /** The terminals of a layer within some metres of cable and a little more, the nearest first. */
    private List<Terminal> terminals(Layer layer, double cableMetres) {
        return asked.computeIfAbsent(
                new Question(layer, cableMetres),
                question -> features(layer, Box.around(position, cableMetres / limits.routeFactor())).stream()
                        .map(feature -> Terminal.of(feature, position, limits.routeFactor()))
                        .sorted(Comparator.comparingDouble(Terminal::cableMetres))
                        .toList());
    }

    /**
     * What a layer has in a box. Nothing is believed only of a layer that has something elsewhere: a change of technology
     * might hang on it as well as a refusal.
     */
    private List<JsonNode> features(Layer layer, Box box) {
        var features = layers.within(layer, box);
        if (features.isEmpty() && notEmpty.add(layer)) {
            layers.requireSomething(layer);
        }
        return features;
    }
}
