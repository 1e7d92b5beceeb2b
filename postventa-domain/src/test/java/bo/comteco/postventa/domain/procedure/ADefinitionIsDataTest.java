package bo.comteco.postventa.domain.procedure;

import static bo.comteco.postventa.domain.fact.FactKind.fact;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Check;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No anonymous functions: what a definition is made of is printed, compared and stored by its name. */
class ADefinitionIsDataTest {

    private enum Weather {
        DRY,
        WET
    }

    private static final FactKind<String> SKY = fact("sky", SystemName.QGIS, Shape.text());
    private static final FactKind<String> CLOUDS =
            fact("clouds", SystemName.QGIS, Shape.text()).askedWith(SKY);

    @Test
    void functionsBehindOneNameAreOne() {
        assertSame(
                Rule.rule("R", Weather.class, known -> Weather.DRY),
                Rule.rule("R", Weather.class, known -> Weather.WET),
                Rule.rule("S", Weather.class, known -> Weather.DRY),
                "R");
        assertSame(
                order("ORDER"),
                effect("ORDER", SystemName.PAC, known -> Answers.none()).neverUndone("other"),
                order("OTHER"),
                "ORDER");
        assertSame(summary("A", "x"), summary("A", "y"), summary("B", "x"), "A");
        assertSame(
                Judgement.judgement("J", known -> new Verdict.Met()),
                Judgement.judgement("J", known -> new Verdict.NotApplicable(Message.of("x"))),
                Judgement.judgement("K", known -> new Verdict.Met()),
                "J");
        assertSame(
                Check.check("C", (known, given) -> List.of()),
                Check.check("C", (known, given) -> List.of(), SKY),
                Check.check("D", (known, given) -> List.of()),
                "C");
        assertSame(SKY, fact("sky", SystemName.PAC, Shape.money()), CLOUDS, "sky");
    }

    private static void assertSame(Object one, Object same, Object other, String name) {
        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(name);
        assertThat(one).hasToString(name);
    }

    private static Summary summary(String name, String address) {
        return Summary.summary(name, known -> new Sheet(address, List.of(), null, List.of()));
    }

    private static EffectKind order(String name) {
        return effect(name, SystemName.SMARTFLEX, known -> Answers.none(), CLOUDS)
                .neverUndone("stays");
    }

    @Test
    void everyKindOfEffectSaysWhatUndoesItOrWhatIsToldInstead() {
        var undoing = EffectKind.undoing("CANCEL", SystemName.SMARTFLEX);
        var undone =
                effect("ORDER", SystemName.SMARTFLEX, known -> Answers.none()).undoneBy(undoing);

        assertThat(undone.undoing()).contains(undoing);
        assertThat(undone.toldInstead()).isEmpty();
        assertThat(order("ORDER").undoing()).isEmpty();
        assertThat(order("ORDER").toldInstead()).contains(Message.of("stays"));
        assertThat(undoing.toldInstead()).contains(Message.of("undo.failed.CANCEL"));
    }

    @Test
    void aProcedureKnowsEveryKindOfFactAndEffectThatItCanMeet() {
        var cancel = EffectKind.undoing("CANCEL", SystemName.SMARTFLEX);
        var charge =
                effect("CHARGE", SystemName.SMARTFLEX, known -> Answers.none()).undoneBy(cancel);
        var definition = procedure(ProcedureCode.A, "Prueba")
                .step("A.1", "¿?", Kind.ask(Weather.class, CLOUDS))
                .when(Weather.DRY, "A.2")
                .when(Weather.WET, Ending.DECLINED)
                .step("A.2", "Ingresa", Kind.enter(order("ORDER").afterwards().otherwise(charge)))
                .then("A.3")
                .step("A.3", "Avisa", Kind.notice(order("MESSAGE")))
                .then(Ending.ATTENDED)
                .build();

        assertThat(definition.factKinds()).containsOnlyKeys("clouds", "sky");
        assertThat(definition.effectKinds()).containsOnlyKeys("ORDER", "CHARGE", "CANCEL", "MESSAGE");
        assertThat(definition.factKinds()).isSameAs(definition.factKinds());
        assertThat(definition.nodes()).extracting(Node::id).containsExactly("A.1", "A.2", "A.3");
        assertThat(definition.find("A.9")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> definition.node("A.9"))
                .withMessageContaining("A.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> definition.node("A.1").route("SNOW"))
                .withMessageContaining("SNOW")
                .withMessageContaining("DRY");
    }

    @Test
    void aConditionOfAnEffectIsPrinted() {
        var weather = Rule.rule("WEATHER", Weather.class, known -> Weather.DRY);

        assertThat(OwedEffect.of(order("ORDER"))).hasToString("ORDER");
        assertThat(order("ORDER").when(weather, Weather.DRY)).hasToString("ORDER when WEATHER = DRY");
        assertThat(order("BILL").afterwards().otherwise(order("CHARGE")))
                .hasToString("BILL afterwards otherwise CHARGE");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aConstantThatStandsBelowItsDefinitionIsNoticedWhenTheDefinitionIsBuilt() {
        assertThatNullPointerException().isThrownBy(() -> Kind.find(null)).withMessageContaining("rule");
        assertThatNullPointerException().isThrownBy(() -> Kind.assess(null)).withMessageContaining("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> Kind.enter((EffectKind) null))
                .withMessageContaining("effect");
        assertThatNullPointerException().isThrownBy(() -> Kind.pay(null)).withMessageContaining("order");
        assertThatNullPointerException().isThrownBy(() -> Kind.notice(null)).withMessageContaining("notice");
        assertThatNullPointerException().isThrownBy(() -> Kind.print(null)).withMessageContaining("document");
        assertThatNullPointerException().isThrownBy(() -> Kind.capture(null)).withMessageContaining("form");
        assertThatNullPointerException()
                .isThrownBy(() -> Kind.ask(Weather.class, (Summary) null))
                .withMessageContaining("summary");
        assertThatNullPointerException().isThrownBy(() -> Kind.refer(null)).withMessageContaining("referral");
    }
}
