package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.SCRIPT;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.services;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReconnectionTest {

    private static final LocalDate NEW_DATE = LocalDate.of(2026, 3, 20);

    @Test
    @DisplayName(
            "El cliente pide reconectar antes: se cambia la fecha, firma y se le informa cuándo vuelve cada servicio")
    @ReadAs("D-61")
    void aClientWantsTheServiceBackEarlier() {
        var scene = asked(suspended()).does("D.9");

        var form = scene.standsAt("D.9.2/print").sheet();
        assertThat(form.lines())
                .containsExactly(
                        new Sheet.Line(Message.of("line.reconnection").with("date", NEW_DATE), "Internet 20", null));
        scene.does("D.9.2/print");

        assertThat(scene.standsAt("D.9.2").sheet().notes())
                .containsExactly(
                        Message.of("note.others-come-back").with("date", NEW_DATE),
                        Message.of("note.cable-tv-comes-back")
                                .with("date", NEW_DATE)
                                .with("hours", 24));
        scene.does("D.9.2").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("RECONNECTION_DATE_CHANGE");
    }

    @Test
    void internetAndLineComeBackByThemselves() {
        assertThat(told(ProductKind.INTERNET, ProductKind.FIXED_TELEPHONY))
                .containsExactly(Message.of("note.comes-back").with("date", NEW_DATE));
    }

    @Test
    void cableTelevisionAloneTakesADay() {
        assertThat(told(ProductKind.CABLE_TV))
                .containsExactly(Message.of("note.cable-tv-comes-back")
                        .with("date", NEW_DATE)
                        .with("hours", 24));
    }

    @Test
    @DisplayName("What the manual does not name comes back by itself too")
    @ReadAs("D-61")
    void whatTheManualDoesNotNameComesBackByItself() {
        assertThat(told(ProductKind.DTH)).extracting(Message::key).containsExactly("note.comes-back");
        assertThat(told(ProductKind.DIGITAL_TV)).extracting(Message::key).containsExactly("note.comes-back");
        assertThat(told(ProductKind.HSPA)).extracting(Message::key).containsExactly("note.comes-back");
    }

    @Test
    @DisplayName("A solicitud de pedido is printed and signed at D.9")
    @ReadAs("D-19")
    void aFormIsPrinted() {
        asked(suspended()).does("D.9").does("D.9.2/print").standsAt("D.9.2");
        assertThat(SuspensionPapers.RECONNECTION_FORM.title()).isEqualTo("Solicitud de pedido");
        assertThat(SuspensionPapers.RECONNECTION_FORM.originals()).hasSize(1);
        assertThat(SuspensionPapers.RECONNECTION_FORM.copies()).hasSize(1);
    }

    @Test
    void whatWasCutForDebtIsNotReconnected() {
        asked(Script.script().finding(ProductFacts.STATE, ProductState.CUT_FOR_DEBT))
                .endsAs(Ending.DECLINED);
    }

    @Test
    void whatIsInServiceIsNotReconnected() {
        asked(Script.script()).endsAs(Ending.DECLINED);
    }

    @Test
    void aDateOutOfReachIsRefusedAtD9() {
        var scene = asked(suspended());

        scene.isRefused("D.9", Answers.none().with(SuspensionFields.RECONNECTION_DATE, LocalDate.of(2026, 6, 2)));

        scene.does("D.9", Answers.none().with(SuspensionFields.RECONNECTION_DATE, LocalDate.of(2026, 6, 1)))
                .standsAt("D.9.2/print");
    }

    @Test
    @DisplayName("Where Smartflex names no suspension that has started, the longest one is counted from today")
    @ReadAs("D-60")
    void withoutAStartTheDateIsInReachOfToday() {
        var scene = asked(suspended().finding(SuspensionFacts.SUSPENSIONS, List.of()));

        scene.isRefused("D.9", date(LocalDate.of(2026, 7, 11)));

        scene.does("D.9", date(LocalDate.of(2026, 7, 10))).standsAt("D.9.2/print");
    }

    @Test
    @DisplayName("A date that was changed stays; the adviser is told")
    @ReadAs("D-62")
    void aClientWhoLeavesBeforeSigningIsToldThatTheDateHasChanged() {
        var scene = asked(suspended()).does("D.9").desists().endsAs(Ending.DESISTED);

        assertThat(scene.standing()).containsExactly("RECONNECTION_DATE_CHANGE");
        assertThat(scene.request().leftBehind()).containsExactly(Message.of("undo.none.RECONNECTION_DATE_CHANGE"));
    }

    private static Answers date(LocalDate day) {
        return Answers.none().with(SuspensionFields.RECONNECTION_DATE, day);
    }

    private static List<Message> told(ProductKind... kinds) {
        return asked(suspended().finding(ProductFacts.SERVICES, services(kinds)))
                .does("D.9")
                .does("D.9.2/print")
                .standsAt("D.9.2")
                .sheet()
                .notes();
    }

    private static Scene asked(Script otherwise) {
        return Scene.opened(TemporarySuspension.PROCEDURE, Subjects.aHolder(), PARAMETERS, SCRIPT.otherwise(otherwise))
                .answers("D.1/opening", AskedFor.RECONNECTION)
                .does("D.1/reconnection");
    }
}
