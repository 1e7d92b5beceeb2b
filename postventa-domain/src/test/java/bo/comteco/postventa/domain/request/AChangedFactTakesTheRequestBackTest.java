package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.fact.FactKind.fact;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Rule;
import bo.comteco.postventa.domain.request.Suspension.Fits;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Going back keeps facts and finds them anew; one that has changed takes the request to the earliest node that reads it. */
class AChangedFactTakesTheRequestBackTest {

    @Test
    void beforeAnEntryItGoesBackToTheEarliestNodeThatReadsIt() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later().says(Suspension.STATE, "active, moved");

        desk.complete("D.7", Suspension.UNTIL_MAY);

        assertThat(desk.trail()).containsExactly("D.1", "D.2");
        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.effects()).isEmpty();
        assertThat(desk.request().notice()).contains(changed("state"));
    }

    @Test
    void itDecidesOtherwiseWhenTheFactSaysSo() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later().says(Suspension.STATE, "cut for debt");

        desk.complete("D.7", Suspension.UNTIL_MAY);

        assertThat(desk.request().ending()).contains(Ending.DECLINED);
        assertThat(desk.request().notice()).contains(changed("state"));
    }

    @Test
    void everyChangeIsNamedUntilAPersonActs() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later();
        desk.says(Suspension.STATE, "active, moved").says(Suspension.MONTH_DUE, Money.of(120));

        desk.complete("D.7", Suspension.UNTIL_MAY);

        assertThat(desk.request().notice()).contains(changed("month-due", "state"));
        desk.choose("D.5", PayNow.NO);
        assertThat(desk.request().notice()).isEmpty();
    }

    @Test
    void changesThatCameOneAfterTheOtherAreNamedTogether() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later();
        desk.silent(Suspension.HOLDER).says(Suspension.STATE, "active, moved");
        desk.complete("D.7", Suspension.UNTIL_MAY);
        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.request().notice()).contains(changed("state"));

        desk.choose("D.5", PayNow.NO)
                .complete("D.7", Suspension.UNTIL_MAY)
                .says(Suspension.HOLDER, "CU-200")
                .answered();

        assertThat(desk.node()).isEqualTo("D.1");
        assertThat(desk.request().notice()).contains(changed("holder"));
    }

    @Test
    void whatWasAnsweredIsProposedAgain() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later().says(Suspension.STATE, "active, moved");
        desk.complete("D.7", Suspension.UNTIL_MAY).choose("D.5", PayNow.NO);

        assertThat(desk.node()).isEqualTo("D.7");
        assertThat(desk.request().proposal()).isEqualTo(Suspension.UNTIL_MAY);
    }

    @Test
    void anAssessmentReachedAgainKeepsItsAttestationsAndGoesOnByItself() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later().says(Suspension.HOLDER, "CU-200");
        desk.complete("D.7", Suspension.UNTIL_MAY);
        assertThat(desk.node()).isEqualTo("D.1");
        assertThat(desk.request().proposal()).isEqualTo(Suspension.NOTE);

        desk.says(Suspension.HOLDER, "CU-100").complete("D.1");

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.request().known(desk.now()).answers()).isEqualTo(Suspension.NOTE);
    }

    @Test
    void aFactThatChangesTwiceIsFollowedTwice() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later().says(Suspension.STATE, "active, moved");
        desk.complete("D.7", Suspension.UNTIL_MAY).later().says(Suspension.STATE, "active");

        desk.choose("D.5", PayNow.NO);
        assertThat(desk.node()).isEqualTo("D.7");
        desk.complete("D.7", Suspension.UNTIL_MAY);

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.request().notice()).contains(changed("state"));
        desk.choose("D.5", PayNow.NO).complete("D.7", Suspension.UNTIL_MAY);
        assertThat(desk.due(Suspension.ORDER).content().text("state")).isEqualTo("active");
    }

    @Test
    void whileSomethingIsBeingEnteredNothingIsAskedAndNothingTakesItBack() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).complete("D.7", Suspension.UNTIL_MAY);
        var stale = desk.request().facts().get("state");
        var changed = new Fact("state", stale.askedWith(), Suspension.STATE.write("cut"), desk.now());

        var moved = desk.request().found(List.of(changed), desk.now());

        assertThat(moved.records()).isEmpty();
        assertThat(moved.request().effects()).isEqualTo(desk.request().effects());
    }

    @Test
    void goingBackFindsAnewWhatFollowedAndGoesOnWhereItIsTheSame() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO);
        desk.silent(Suspension.MONTH_DUE).silent(Suspension.STATE).silent(Suspension.HOLDER);

        desk.goesBack("D.5");

        assertThat(desk.request().needs())
                .extracting(query -> query.kind().name())
                .containsExactlyInAnyOrder("month-due", "state");
        desk.says(Suspension.MONTH_DUE, Money.of(100))
                .says(Suspension.STATE, "active")
                .answered();
        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.request().notice()).isEmpty();
        assertThat(desk.trail()).containsExactly("D.1", "D.2");
    }

    @Test
    void whatEarlierNodesWereDecidedOnIsComparedWithWhatIsFoundAfterGoingBack() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).says(Suspension.STATE, "cut for debt");

        desk.goesBack("D.5");

        assertThat(desk.request().ending()).contains(Ending.DECLINED);
        assertThat(desk.lastRecords())
                .extracting(StepRecord::act)
                .containsExactly(Act.WENT_BACK, Act.CHANGED, Act.DECIDED);
    }

    @Test
    void whatTheSameQuestionIsMadeOfIsFoundAnewToo() {
        var desk = Orders.opened().complete("B.1", Orders.HERE).silent(Orders.TECHNOLOGY);

        desk.goesBack("B.1").complete("B.1", Orders.HERE);

        assertThat(desk.request().needs())
                .extracting(query -> query.kind().name())
                .containsExactly("technology");
    }

    @Test
    void aChangedInputMakesItsQuestionAnother() {
        var desk = Orders.opened()
                .complete("B.1", Orders.HERE)
                .complete("B.3", Orders.PLAN)
                .later();
        desk.says(Orders.TECHNOLOGY, "fibre")
                .saysBy(Orders.COVERAGE, query -> "served by " + query.with().text("technology"));

        desk.choose("B.4", Orders.Agreed.YES);

        assertThat(desk.trail()).containsExactly("B.1", "B.2");
        assertThat(desk.node()).isEqualTo("B.3");
        assertThat(desk.request().notice()).contains(changed("coverage"));
    }

    @Test
    void anAnswerToAQuestionOfAnotherDayIsNoChange() {
        var years = fact("suspensions", SystemName.SMARTFLEX, Shape.text()).askedWith("letter", "start");
        var letters = Rule.rule("LETTERS_YEAR", Fits.class, known -> fits(known.fact(years)), years);
        var starts = Rule.rule("STARTS_YEAR", Fits.class, known -> fits(known.fact(years)), years);
        var definition = procedure(ProcedureCode.D, "Dos años")
                .step("D.1", "Carta", Kind.capture(Form.of(field("letter", "Fecha", ValueType.TEXT))))
                .then("D.3")
                .step("D.3", "¿Primera?", Kind.find(letters))
                .when(Fits.FITS, "D.7")
                .when(Fits.OTHERWISE, Ending.DECLINED)
                .step("D.7", "Inicio", Kind.capture(Form.of(field("start", "Fecha", ValueType.TEXT))))
                .then("D.7/year")
                .step("D.7/year", "¿Primera en ese año?", Kind.find(starts))
                .when(Fits.FITS, Ending.ATTENDED)
                .when(Fits.OTHERWISE, Ending.REFERRED)
                .build();
        var desk = Desk.open(definition, Subjects.aHolder(), ParametersOf.values())
                .saysBy(years, query -> query.with().findText("start").isEmpty() ? "fits" : "second");

        desk.complete("D.1", Answers.none().with("letter", "2026"))
                .complete("D.7", Answers.none().with("start", "2027"));

        assertThat(desk.request().ending()).contains(Ending.REFERRED);
    }

    private static Fits fits(String text) {
        return text.equals("fits") ? Fits.FITS : Fits.OTHERWISE;
    }

    private static Message changed(String... kinds) {
        return Message.of("fact.changed")
                .with(
                        "facts",
                        List.of(kinds).stream()
                                .map(kind -> Message.of("fact." + kind))
                                .toList());
    }
}
