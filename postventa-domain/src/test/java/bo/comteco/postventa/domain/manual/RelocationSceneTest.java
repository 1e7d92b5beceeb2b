package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.RelocationTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.RelocationTest.SCRIPT;
import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Promised;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import org.junit.jupiter.api.Test;

class RelocationSceneTest {

    @Test
    @ReadAs("D-01")
    void requirementsAreThoseOfAnnex3() {
        var assess = (Kind.Assess) Relocation.PROCEDURE.node("C.1").kind();

        assertThat(assess.policy().name()).isEqualTo("ANNEX_3");
        sameTechnology().standsAt("C.7");
    }

    @Test
    @ReadAs("D-05")
    void nothingIsEnteredUntilTheSummaryIsConfirmed() {
        var scene = sameTechnology();

        assertThat(scene.standsAt("C.7").request().effects()).isEmpty();
        scene.answers("C.7", Confirmed.NO).endsAs(Ending.DESISTED);
        assertThat(scene.request().effects()).isEmpty();

        var confirmed = sameTechnology().answers("C.7", Confirmed.YES).standsAt("C.8");
        assertThat(confirmed.standing()).containsExactly("RELOCATION_ORDER");
    }

    @Test
    @ReadAs("D-13")
    void anotherTechnologyIsOneOrderAndOneClaimForItsAdjustment() {
        var scene = otherTechnology().answers("C.7", Confirmed.YES);

        assertThat(scene.standsAt("C.8").standing()).containsExactly("CEASE_AND_PROVIDE", "ADJUSTMENT_CLAIM");
        assertThat(scene.request().effects().get(1).content().text("order")).isEqualTo("CEASE_AND_PROVIDE-1");
    }

    @Test
    @ReadAs("D-14")
    void whatCannotBeProvidedIsNotCeased() {
        var scene =
                otherTechnology().refusing(RelocationOrders.CEASE_AND_PROVIDE).answers("C.7", Confirmed.YES);

        assertThat(scene.standsAt("C.7").request().notice()).map(Message::key).contains("effect.failed.REFUSED");
        assertThat(scene.withStatus(EffectStatus.REFUSED)).containsExactly("CEASE_AND_PROVIDE");
        assertThat(scene.standing()).isEmpty();
    }

    @Test
    void aClaimThatIsRefusedTakesTheOrderBack() {
        var scene =
                otherTechnology().refusing(RelocationOrders.ADJUSTMENT_CLAIM).answers("C.7", Confirmed.YES);

        assertThat(scene.standsAt("C.7").withStatus(EffectStatus.UNDONE)).containsExactly("CEASE_AND_PROVIDE");
        assertThat(scene.standing()).containsExactly("CANCEL_ORDER");
    }

    @Test
    @ReadAs("D-15")
    void theFeeIsAcceptedAtTheBeginningAndChargedOnTheInvoice() {
        var refused = opened(script())
                .does("C.1", RelocationTest.PAPERS.with(Attestations.FEE_ACCEPTED.id(), new Value.Choice("NO")))
                .standsAt("C.1");
        assertThat(refused.request()
                        .assessment(ProcedureWalk.MORNING)
                        .orElseThrow()
                        .unmet())
                .extracting(assessed -> assessed.requirement().id())
                .containsExactly("3.8");

        var scene = sameTechnology().answers("C.7", Confirmed.YES);

        assertThat(scene.request().effects().get(0).content().money("fee")).isEqualTo(Money.of(200));
        assertThat(scene.openOrder()).isEmpty();
        assertThat(scene.sheet().notes())
                .contains(Message.of("note.fee-on-invoice").with("fee", Money.of(200)));
    }

    @Test
    @ReadAs("D-17")
    void theDaysThatItTakesAreCalendarDaysFromTheEndOfTheRequest() {
        var scene = sameTechnology();
        var notes = scene.standsAt("C.7").sheet().notes();
        scene.answers("C.7", Confirmed.YES).does("C.8").does("C.9").endsAs(Ending.ATTENDED);

        assertThat(notes.stream().map(SpanishTexts.load()::render))
                .anyMatch(note -> note.contains("1 a 10 días calendario desde que concluye esta solicitud"));
    }

    @Test
    @ReadAs({"D-17", "D-88"})
    void theMoveIsPromisedUntilTheTenthCalendarDayAfterTheEndIsOver() {
        var scene = sameTechnology().answers("C.7", Confirmed.YES).does("C.8");
        assertThat(scene.request().promises()).isEmpty();
        var ended = scene.does("C.9").request();
        var lastDay = ended.touched().atZone(ParameterBook.ZONE).toLocalDate().plusDays(10);

        assertThat(ended.promises())
                .containsExactly(new Promised(
                        0,
                        Promises.RELOCATED,
                        "RELOCATION_ORDER-1",
                        "PR-7",
                        ended.touched(),
                        lastDay.plusDays(1).atStartOfDay(ParameterBook.ZONE).toInstant()));
    }

    @Test
    void whoDesistsIsPromisedNothing() {
        var desisted = sameTechnology().answers("C.7", Confirmed.YES).desists().endsAs(Ending.DESISTED);

        assertThat(desisted.request().promises()).isEmpty();
    }

    @Test
    @ReadAs("D-28")
    void twoProductsThatMoveAreTwoRequestsEachWithAnOrderOfItsOwn() {
        var one = through(opened(Subjects.aHolder(), script())).answers("C.7", Confirmed.YES);
        var other = through(opened(holding("PR-8"), script())).answers("C.7", Confirmed.YES);

        assertThat(one.request().effects())
                .singleElement()
                .satisfies(order -> assertThat(order.content().text("product")).isEqualTo("PR-7"));
        assertThat(other.request().effects())
                .singleElement()
                .satisfies(order -> assertThat(order.content().text("product")).isEqualTo("PR-8"));
        assertThat(one.sheet().address()).isEqualTo(other.sheet().address());
    }

    private static Scene sameTechnology() {
        return through(opened(script()));
    }

    private static Scene through(Scene opened) {
        return opened.does("C.1").does("C.6").standsAt("C.7");
    }

    private static Scene otherTechnology() {
        return opened(RelocationTest.byFibre())
                .does("C.1")
                .does("C.4.1")
                .does("C.4.2")
                .does("C.5")
                .standsAt("C.7");
    }

    private static Scene opened(Script otherwise) {
        return opened(Subjects.aHolder(), otherwise);
    }

    private static Scene opened(Subject client, Script otherwise) {
        return Scene.opened(Relocation.PROCEDURE, client, PARAMETERS, SCRIPT.otherwise(otherwise))
                .does("C.1/opening");
    }

    private static Subject holding(String product) {
        var holder = Subjects.aHolder();
        return new Subject(
                holder.customer(),
                holder.customerName(),
                holder.personKind(),
                holder.identification(),
                holder.applicant(),
                new ProductId(product),
                holder.office());
    }
}
