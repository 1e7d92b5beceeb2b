package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.SupplementaryServicesTest.CALLER_ID;
import static bo.comteco.postventa.domain.manual.SupplementaryServicesTest.LINE;
import static bo.comteco.postventa.domain.manual.SupplementaryServicesTest.VOICEMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentChangeTest {

    private static final Component SECOND_LINE = new Component("CO-4", "Línea trilliza", true);

    private final Known known = knowing(List.of(LINE, VOICEMAIL), List.of(CALLER_ID, SECOND_LINE));

    @Test
    void atLeastOneComponentIsChosen() {
        assertThat(ComponentChange.AT_LEAST_ONE.complaints(known, Answers.none()))
                .containsExactly(new Complaint(ComponentFacts.TO_ADD, Message.of("form.no-component-chosen")));
        assertThat(ComponentChange.AT_LEAST_ONE.complaints(known, chosen(List.of(), List.of())))
                .hasSize(1);
    }

    @Test
    void withANewPlanNoneNeedBeChosen() {
        assertThat(ComponentChange.ANY.complaints(known, Answers.none())).isEmpty();
    }

    @Test
    void aComponentMayBeAddedOrRemovedAlone() {
        assertThat(complaints(List.of("CO-3"), List.of())).isEmpty();
        assertThat(complaints(List.of(), List.of("CO-2"))).isEmpty();
    }

    @Test
    void noComponentIsBothAddedAndRemoved() {
        var either = knowing(List.of(LINE, CALLER_ID), List.of(CALLER_ID));

        assertThat(ComponentChange.AT_LEAST_ONE.complaints(either, chosen(List.of("CO-3"), List.of("CO-3"))))
                .containsExactly(new Complaint(
                        ComponentFacts.TO_REMOVE,
                        Message.of("form.component-both-ways")
                                .with("components", List.of("Identificador de llamadas"))));
    }

    @Test
    void theLastServiceComponentCannotBeRemoved() {
        assertThat(complaints(List.of("CO-3"), List.of("CO-1")))
                .containsExactly(new Complaint(ComponentFacts.TO_REMOVE, Message.of("form.last-service-component")));
    }

    @Test
    void aServiceComponentCanBeRemovedWhereAnotherStays() {
        var two = knowing(List.of(LINE, SECOND_LINE), List.of(CALLER_ID));

        assertThat(ComponentChange.AT_LEAST_ONE.complaints(two, chosen(List.of(), List.of("CO-1"))))
                .isEmpty();
    }

    @Test
    void aServiceComponentCanBeRemovedWhereAnotherIsAdded() {
        assertThat(complaints(List.of("CO-4"), List.of("CO-1"))).isEmpty();
    }

    @Test
    void onlyWhatTheProductCanHaveIsAddedAndOnlyWhatItHasIsRemoved() {
        assertThat(complaints(List.of("CO-2"), List.of("CO-3")))
                .extracting(Complaint::field)
                .containsExactly(ComponentFacts.TO_ADD, ComponentFacts.TO_REMOVE);
    }

    private List<Complaint> complaints(List<String> toAdd, List<String> toRemove) {
        return ComponentChange.AT_LEAST_ONE.complaints(known, chosen(toAdd, toRemove));
    }

    private static Answers chosen(List<String> toAdd, List<String> toRemove) {
        return Answers.none()
                .with(ComponentFacts.TO_ADD, new Value.Choices(toAdd))
                .with(ComponentFacts.TO_REMOVE, new Value.Choices(toRemove));
    }

    private static Known knowing(List<Component> held, List<Component> open) {
        return KnownOf.at(ProcedureWalk.MORNING)
                .fact(ComponentFacts.HELD, held)
                .fact(ComponentFacts.OPEN, open)
                .known();
    }
}
