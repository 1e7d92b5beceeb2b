package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Options;
import java.util.List;

/**
 * What Smartflex says of the components of a product (A.2.1, A.3, B.3): its own, those it can have, and what a change of
 * them would cost. Where a new plan was chosen before, each is as it would be under that plan.
 */
public final class ComponentFacts {

    /** The field in which a new plan is captured. */
    public static final String NEW_PLAN = "new-plan";

    /** The field in which components are ticked. */
    public static final String TO_ADD = "components-to-add";

    /** The field in which components are unticked. */
    public static final String TO_REMOVE = "components-to-remove";

    /** What the product has: services and what supplements them, without the equipment that serves them. */
    public static final FactKind<List<Component>> HELD = components("held-components");

    /** What the product can have and has not. */
    public static final FactKind<List<Component>> OPEN = components("open-components");

    /** The order as it would be entered, a line for each component added or removed, and one for the new plan. */
    public static final FactKind<List<QuoteLine>> QUOTE = fact(
                    "order-quote", SystemName.SMARTFLEX, Shape.rows(QuoteLine::toRow, QuoteLine::fromRow))
            .askedWith(NEW_PLAN, TO_ADD, TO_REMOVE);

    private ComponentFacts() {}

    private static FactKind<List<Component>> components(String name) {
        return fact(name, SystemName.SMARTFLEX, Shape.rows(Component::toRow, Component::fromRow))
                .askedWith(NEW_PLAN);
    }

    /**
     * A component to tick or untick.
     *
     * @param service whether it is a service component, of which a product always keeps one
     */
    public record Component(String id, String name, boolean service) {

        Answers toRow() {
            return Answers.none()
                    .with(Options.CODE, id)
                    .with(Options.LABEL, name)
                    .with("service", new Value.Choice(service ? "YES" : "NO"));
        }

        static Component fromRow(Answers row) {
            return new Component(
                    row.text(Options.CODE),
                    row.text(Options.LABEL),
                    row.choice("service").equals("YES"));
        }
    }

    /**
     * What one part of an order costs.
     *
     * @param id the component's, or the new plan's
     * @param oneOff charged once
     * @param monthly by how much the monthly bill changes; negative where it shrinks
     */
    public record QuoteLine(String id, String name, Money oneOff, Money monthly) {

        Answers toRow() {
            return Answers.none()
                    .with(Options.CODE, id)
                    .with(Options.LABEL, name)
                    .with("one-off", oneOff)
                    .with("monthly", monthly);
        }

        static QuoteLine fromRow(Answers row) {
            return new QuoteLine(
                    row.text(Options.CODE), row.text(Options.LABEL), row.money("one-off"), row.money("monthly"));
        }
    }
}
