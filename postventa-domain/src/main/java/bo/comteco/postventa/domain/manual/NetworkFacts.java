package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.List;
import java.util.Optional;

/** What the network and the catalogue say of the new position. */
public final class NetworkFacts {

    /** The field in which the new position is captured. */
    public static final String NEW_POSITION = "new-position";

    /** For each kind of service of the product: whether and how the new position serves it. */
    public static final FactKind<List<Coverage>> COVERAGE = fact(
                    "coverage", SystemName.QGIS, Shape.rows(NetworkFacts::toRow, NetworkFacts::fromRow))
            .askedWith(NEW_POSITION)
            .askedWith(ProductFacts.SERVICES);

    /** The plans that provide the product by the technology that serves the new position. */
    public static final FactKind<List<CommercialPlan>> PLANS_THERE = fact(
                    "plans-there", SystemName.SMARTFLEX, Shape.rows(NetworkFacts::planToRow, NetworkFacts::planFromRow))
            .askedWith(ProductFacts.KIND, COVERAGE);

    private NetworkFacts() {}

    private static Answers toRow(Coverage coverage) {
        return Answers.none()
                .with("kind", coverage.kind())
                .withOptional("technology", coverage.findTechnology().map(t -> new Value.Choice(t.name())))
                .withOptional(
                        "terminal", Optional.ofNullable(coverage.terminal()).map(Value.Text::new))
                .withOptional("metres", Optional.ofNullable(coverage.metres()).map(Value.Quantity::new))
                .withOptional("hindrance", coverage.findHindrance().map(h -> new Value.Choice(h.name())));
    }

    private static Coverage fromRow(Answers row) {
        return new Coverage(
                row.choice("kind", ProductKind.class),
                row.findChoice("technology").map(Technology::valueOf).orElse(null),
                row.findText("terminal").orElse(null),
                row.has("metres") ? row.quantity("metres") : null,
                row.findChoice("hindrance").map(Coverage.Hindrance::valueOf).orElse(null));
    }

    static Answers planToRow(CommercialPlan plan) {
        return Answers.none()
                .with(Options.CODE, plan.id())
                .with(Options.LABEL, plan.name())
                .with("monthly", plan.monthly())
                .with("contract", new Value.Choice(plan.contract() ? "YES" : "NO"));
    }

    static CommercialPlan planFromRow(Answers row) {
        return new CommercialPlan(
                row.text(Options.CODE),
                row.text(Options.LABEL),
                row.money("monthly"),
                row.choice("contract").equals("YES"));
    }
}
