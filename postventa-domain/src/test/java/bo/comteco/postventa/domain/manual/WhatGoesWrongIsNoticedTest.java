package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.walk.Call;
import bo.comteco.postventa.domain.walk.Moment;
import bo.comteco.postventa.domain.walk.OwedOnce;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Reached;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.StaysInTheDefinition;
import bo.comteco.postventa.domain.walk.Storm;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each watcher of {@link AnythingCanHappenTest} finds the fault that it is there for, in a definition that has it. */
class WhatGoesWrongIsNoticedTest {

    private static final Script SCRIPT = Script.script()
            .answering("B.1", Answers.none())
            .finding(
                    AccountFacts.OVERDUE_BILLS,
                    List.of(new PendingBill("F-1", LocalDate.of(2026, 1, 31), Money.of(60))));

    @Test
    void aWayThatTheDefinitionDoesNotKnow() {
        var gone = procedure(ProcedureCode.B, "Sin el segundo aviso")
                .step("B.1", "¿Sigue?", ask(Confirmed.class))
                .when(Confirmed.YES, "B.3")
                .when(Confirmed.NO, Ending.DESISTED)
                .step("B.3", "Aviso", tell())
                .then(Ending.ATTENDED)
                .build();

        assertThatThrownBy(() -> storms(twoNotices(), new StaysInTheDefinition(gone)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("B.2");
        assertThatCode(() -> storms(twoNotices(), new StaysInTheDefinition(twoNotices())))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameThingOwedTwice() {
        var twice = entering(
                OwedEffect.of(order("PLAN_CHANGE_ORDER", "0")), OwedEffect.of(order("PLAN_CHANGE_ORDER", "0")));

        assertThatThrownBy(() -> storms(twice, new OwedOnce()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wanted, by kind");
        assertThatCode(() -> storms(entering(OwedEffect.of(order("PLAN_CHANGE_ORDER", "0"))), new OwedOnce()))
                .doesNotThrowAnyException();
    }

    @Test
    void somethingThatIsOwedAgainAfterItWasEntered() {
        var moments = new ArrayList<Moment>();
        storms(entering(OwedEffect.of(order("PLAN_CHANGE_ORDER", "0"))), moments::add);
        Collections.reverse(moments);
        var watcher = new OwedOnce();

        assertThatThrownBy(() -> moments.stream()
                        .map(moment -> new Moment(
                                /* before= */ moment.after(), /* after= */ moment.before(), List.of(), moment.at()))
                        .forEach(watcher))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("what became of");
    }

    @Test
    void anAmountThatNobodySet() {
        var dearer = entering(OwedEffect.of(order("CALL_DETAIL_CHARGE", "15.00")));

        assertThatThrownBy(() -> storms(dearer, new ChargedAsSet()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("centavos of");
    }

    @Test
    void anAmountOfWhichNobodyKnowsWhatItShouldBe() {
        var unheardOf = entering(OwedEffect.of(order("UNHEARD_OF", "15.00")));

        assertThatThrownBy(() -> storms(unheardOf, new ChargedAsSet()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("what UNHEARD_OF should charge");
    }

    @Test
    void anUnmetRequirementThatIsAdmitted() {
        Judgement generous = judgement("GENEROUS", known -> new Verdict.Met(), AccountFacts.OVERDUE_BILLS);

        assertThatThrownBy(() -> storms(assessing(generous), new AdmittedRightly()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2.3");
        assertThatCode(() -> storms(assessing(AccountsSettled.ACCOUNTS_UP_TO_DATE), new AdmittedRightly()))
                .doesNotThrowAnyException();
    }

    @Test
    void anOutcomeToWhichNothingComes() {
        var reached = new Reached();
        storms(assessing(AccountsSettled.ACCOUNTS_UP_TO_DATE), reached);

        assertThat(reached.notIn(assessing(AccountsSettled.ACCOUNTS_UP_TO_DATE)))
                .containsExactly("B.1 -> MET", "B.2 -> DONE");
    }

    private static void storms(Procedure procedure, Consumer<Moment> watcher) {
        var repertoire = ProcedureWalk.walk(procedure, Subjects.aHolder(), OutgoingCallDetailTest.TWELVE, SCRIPT)
                .repertoire();
        var random = new Random(3);
        for (int storm = 0; storm < 60; storm++) {
            var calls = random.ints(20, 0, Call.GREATEST).mapToObj(Call::of).toList();
            Storm.play(repertoire, calls, List.of(watcher));
        }
    }

    private static Procedure twoNotices() {
        return procedure(ProcedureCode.B, "Con dos avisos")
                .step("B.1", "¿Sigue?", ask(Confirmed.class))
                .when(Confirmed.YES, "B.2")
                .when(Confirmed.NO, Ending.DESISTED)
                .step("B.2", "Primer aviso", tell())
                .then("B.3")
                .step("B.3", "Segundo aviso", tell())
                .then(Ending.ATTENDED)
                .build();
    }

    private static Procedure entering(OwedEffect... effects) {
        return procedure(ProcedureCode.B, "Ingresa algo")
                .step("B.1", "¿Sigue?", ask(Confirmed.class))
                .when(Confirmed.YES, "B.2")
                .when(Confirmed.NO, Ending.DESISTED)
                .step("B.2", "Ingresa el pedido", enter(effects))
                .then("B.3")
                .step("B.3", "Aviso", tell())
                .then(Ending.ATTENDED)
                .build();
    }

    private static EffectKind order(String name, String amount) {
        return effect(name, SystemName.SMARTFLEX, known -> Answers.none().with("amount", Money.of(amount)))
                .undoneBy(Undoings.CANCEL_ORDER);
    }

    private static Procedure assessing(Judgement accounts) {
        var bills = policy("BILLS", "Cuentas", item(2, 3).verified("No tener cuentas pendientes.", accounts));
        return procedure(ProcedureCode.B, "Verifica algo")
                .step("B.1", "Verifica requisitos", assess(bills))
                .when(Met.MET, "B.2")
                .when(Met.UNMET, Ending.NOT_ADMITTED)
                .step("B.2", "Aviso", tell())
                .then(Ending.ATTENDED)
                .build();
    }
}
