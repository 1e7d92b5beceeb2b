package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Check.check;
import static bo.comteco.postventa.domain.form.Field.choices;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Check;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import java.util.List;
import java.util.stream.Stream;

/** Which components of a product are ticked and unticked (A.2.1, B.3.1, B.3.2). */
final class ComponentChange {

    private static final Check NOT_BOTH_WAYS =
            check("NOT_BOTH_WAYS", ComponentChange::bothWays, ComponentFacts.HELD, ComponentFacts.OPEN);

    private static final Check A_SERVICE_STAYS =
            check("A_SERVICE_STAYS", ComponentChange::lastService, ComponentFacts.HELD, ComponentFacts.OPEN);

    private static final Check SOMETHING_CHOSEN = check("SOMETHING_CHOSEN", ComponentChange::nothingChosen);

    /** With a new plan: components may stay as the plan has them. */
    static final Form ANY = Form.of(
                    choices(
                            ComponentFacts.TO_ADD,
                            "Componentes que se agregan",
                            new Options.FromFact<>(ComponentFacts.OPEN)),
                    choices(
                            ComponentFacts.TO_REMOVE,
                            "Componentes que se quitan",
                            new Options.FromFact<>(ComponentFacts.HELD)))
            .checkedBy(NOT_BOTH_WAYS)
            .checkedBy(A_SERVICE_STAYS);

    /** By itself: at least one component is added or removed. */
    static final Form AT_LEAST_ONE = ANY.checkedBy(SOMETHING_CHOSEN);

    private ComponentChange() {}

    private static List<Complaint> nothingChosen(Known known, Answers given) {
        return given.choices(ComponentFacts.TO_ADD).isEmpty()
                        && given.choices(ComponentFacts.TO_REMOVE).isEmpty()
                ? List.of(new Complaint(ComponentFacts.TO_ADD, Message.of("form.no-component-chosen")))
                : List.of();
    }

    private static List<Complaint> bothWays(Known known, Answers given) {
        var twice = given.choices(ComponentFacts.TO_REMOVE).stream()
                .filter(given.choices(ComponentFacts.TO_ADD)::contains)
                .map(id -> nameOf(known, id))
                .toList();
        return twice.isEmpty()
                ? List.of()
                : List.of(new Complaint(
                        ComponentFacts.TO_REMOVE,
                        Message.of("form.component-both-ways").with("components", twice)));
    }

    private static List<Complaint> lastService(Known known, Answers given) {
        var added = given.choices(ComponentFacts.TO_ADD);
        var removed = given.choices(ComponentFacts.TO_REMOVE);
        var services = Stream.concat(
                        known.fact(ComponentFacts.HELD).stream(),
                        known.fact(ComponentFacts.OPEN).stream().filter(component -> added.contains(component.id())))
                .filter(Component::service)
                .toList();
        return services.isEmpty() || services.stream().anyMatch(component -> !removed.contains(component.id()))
                ? List.of()
                : List.of(new Complaint(ComponentFacts.TO_REMOVE, Message.of("form.last-service-component")));
    }

    private static String nameOf(Known known, String id) {
        return Stream.concat(known.fact(ComponentFacts.HELD).stream(), known.fact(ComponentFacts.OPEN).stream())
                .filter(component -> component.id().equals(id))
                .map(Component::name)
                .findFirst()
                .orElse(id);
    }
}
