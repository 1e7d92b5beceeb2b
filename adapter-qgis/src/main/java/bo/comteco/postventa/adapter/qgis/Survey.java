package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.Coverage.Hindrance;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one position has around it; asks each layer as little as it needs to, and once. */
final class Survey {

    private static final double WIDER = 4;

    private final WfsLayers layers;
    private final Plants plants;
    private final QgisProperties limits;
    private final Position position;
    private final Map<Question, List<Terminal>> asked = new HashMap<>();
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
        var candidates = plants.of(service.kind(), service.technology());
        if (!isInDistrict()) {
            return Coverage.hindered(service.kind(), Hindrance.OUTSIDE_DISTRICTS, null, null);
        }
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
        boolean within = !layers.within(areas, Box.at(position)).isEmpty();
        if (!within) {
            layers.requireSomething(areas);
        }
        return within;
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
        return terminals(plant.layer(), plant.reach()).stream()
                .filter(plant.able())
                .filter(terminal -> terminal.cableMetres() <= plant.reach())
                .toList();
    }

    private Coverage hindered(ProductKind kind, List<Plant> candidates) {
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
                if (near.isEmpty() && terminals(plant.layer(), radius).isEmpty()) {
                    layers.requireSomething(plant.layer());
                }
                return near;
            }
            radius = Math.min(radius * WIDER, limits.nearestWithin());
        }
    }

    /** The terminals of a layer within some metres of cable and a little more, the nearest first. */
    private List<Terminal> terminals(Layer layer, double cableMetres) {
        return asked.computeIfAbsent(
                new Question(layer, cableMetres),
                question -> layers.within(layer, Box.around(position, cableMetres / limits.routeFactor())).stream()
                        .map(feature -> Terminal.of(feature, position, limits.routeFactor()))
                        .sorted(Comparator.comparingDouble(Terminal::cableMetres))
                        .toList());
    }
}
