package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.driven.TelephoneLines.Line;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.HeldProducts;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The customer's telephone lines, for the adviser to choose from (G.1). */
public final class HeldLineFinder implements FactFinder {

    private static final Aspects<List<Line>> ASPECTS = new Aspects<List<Line>>()
            .with(
                    HeldProducts.LINES,
                    lines -> lines.stream().map(HeldLineFinder::held).toList());

    private final TelephoneLines lines;

    public HeldLineFinder(TelephoneLines lines) {
        this.lines = lines;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        return lines.heldBy(queries.get(0).customer()).map(held -> ASPECTS.of(held, queries, at));
    }

    private static HeldProduct held(Line line) {
        var address = line.address();
        return new HeldProduct(
                line.product(), line.name() + " " + line.number(), address == null ? null : address.oneLine());
    }
}
