package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.END;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.PARAMETERS;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.SCRIPT;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.START;
import static bo.comteco.postventa.domain.manual.TemporarySuspensionTest.dates;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Promised;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuspensionSceneTest {

    private static final Suspension OF_2026 = new Suspension(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5));
    private static final Suspension OF_2027 = new Suspension(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1));

    @Test
    @DisplayName("El cliente trae su carta, cancela el mes en caja, vuelve y firma la suspensión")
    @ReadAs("D-04")
    void aClientWithALetterPaysTheMonthAndSuspends() {
        var scene = asked(SCRIPT);

        var due = scene.standsAt("D.5").sheet();
        assertThat(due.findTotal()).contains(Money.of("63.40"));
        scene.answers("D.5", PayNow.YES);

        assertThat(scene.standsAt("D.6/print").sheet().notes())
                .containsExactly(Message.of("note.return-from-cash-desk"));
        scene.does("D.6/print").standsAt("D.6.1");
        assertThat(scene.request().needs()).isEmpty();

        scene.later(Duration.ofMinutes(40)).cashierPays("R-15");

        assertThat(scene.standsAt("D.7").request().proposal()).isEqualTo(dates(START, END));
        scene.does("D.7");
        assertThat(scene.standsAt("D.7.2").sheet().notes())
                .containsExactly(
                        Message.of("note.suspension-lasts")
                                .with("start", START)
                                .with("end", END)
                                .with("days", 105),
                        Message.of("note.longest-suspension").with("months", 4));
        scene.does("D.7.2");

        var form = scene.standsAt("D.8").sheet();
        assertThat(form.findTotal()).contains(Money.of("63.40"));
        assertThat(form.notes()).containsExactly(Message.of("note.comes-back").with("date", END));
        scene.does("D.8").does("D.8.1").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("GUARANTEE_DEPOSIT", "DEPOSIT_PAYMENT", "SUSPENSION_ORDER");
    }

    @Test
    void aClientWhoDoesNotPayNowKeepsTheMonthOnTheRecurringInvoice() {
        var scene = asked(SCRIPT).answers("D.5", PayNow.NO).does("D.7").does("D.7.2");

        var form = scene.standsAt("D.8").sheet();

        assertThat(form.findTotal()).isEmpty();
        assertThat(form.notes()).contains(Message.of("note.month-on-invoice").with("amount", Money.of("63.40")));
        assertThat(scene.standing()).containsExactly("SUSPENSION_ORDER");
    }

    @Test
    @ReadAs({"D-17", "D-88"})
    void theServiceIsPromisedBackWhenTheSuspensionIsOverAndTheOrderNotToFail() {
        var request = asked(SCRIPT)
                .answers("D.5", PayNow.NO)
                .does("D.7")
                .does("D.7.2")
                .does("D.8")
                .does("D.8.1")
                .request();
        var end = request.effects().get(0).content().date(SuspensionFields.END);

        assertThat(request.promises())
                .extracting(Promised::promise)
                .containsExactly(Promises.ORDER_DONE, Promises.BACK_AFTER_SUSPENSION);
        assertThat(request.promises().get(0).findDue()).isEmpty();
        assertThat(request.promises().get(1).findDue())
                .contains(end.plusDays(2).atStartOfDay(ParameterBook.ZONE).toInstant());
    }

    @Test
    void rejectedAskedAgainAndPaid() {
        var scene = asked(SCRIPT).answers("D.5", PayNow.YES).does("D.6/print").cashierRejects("billete observado");

        assertThat(scene.standsAt("D.5").request().notice()).map(Message::key).contains("effect.failed.REJECTED");
        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("GUARANTEE_DEPOSIT");

        scene.answers("D.5", PayNow.YES)
                .does("D.6/print")
                .cashierPays("R-16")
                .does("D.7")
                .does("D.7.2")
                .does("D.8")
                .does("D.8.1")
                .endsAs(Ending.ATTENDED);
        assertThat(staying(scene)).containsExactly("GUARANTEE_DEPOSIT", "DEPOSIT_PAYMENT", "SUSPENSION_ORDER");
    }

    @Test
    @DisplayName("A deposit that is never paid leads back to D.5")
    @ReadAs("D-16")
    void anExpiredPaymentOrderCancelsTheDepositAndAsksAgain() {
        var scene = asked(SCRIPT)
                .answers("D.5", PayNow.YES)
                .does("D.6/print")
                .later(Duration.ofDays(1))
                .paymentExpires();

        assertThat(scene.standsAt("D.5").withStatus(EffectStatus.UNDONE)).containsExactly("GUARANTEE_DEPOSIT");
        scene.answers("D.5", PayNow.NO)
                .does("D.7")
                .does("D.7.2")
                .does("D.8")
                .does("D.8.1")
                .endsAs(Ending.ATTENDED);
        assertThat(staying(scene)).containsExactly("SUSPENSION_ORDER");
    }

    @Test
    void anAmountThatGrewMeanwhileIsNotAskedForAgainOnceItsDepositIsPaid() {
        var scene = asked(SCRIPT)
                .answers("D.5", PayNow.YES)
                .does("D.6/print")
                .later(Duration.ofHours(20))
                .meanwhile(SCRIPT.finding(SuspensionFacts.ACCRUED, Money.of("66.00")))
                .cashierPays("R-17");

        scene.does("D.7").does("D.7.2").standsAt("D.8");

        assertThat(scene.sheet().findTotal()).contains(Money.of("63.40"));
    }

    @Test
    @DisplayName("A second suspension in the year is told and declined, and nobody is asked to pay")
    @ReadAs("D-02")
    void aSecondSuspensionInTheLettersYearIsDeclined() {
        var scene = asked(SCRIPT.finding(SuspensionFacts.SUSPENSIONS, List.of(OF_2026)));

        assertThat(scene.standsAt("D.4").sheet().notes())
                .containsExactly(
                        Message.of("note.suspensions-a-year").with("times", 1).with("year", "2026"),
                        Message.of("note.suspension-of-year")
                                .with("start", LocalDate.of(2026, 1, 5))
                                .with("end", LocalDate.of(2026, 2, 5)));
        scene.does("D.4").endsAs(Ending.DECLINED);
        assertThat(scene.request().effects()).isEmpty();
    }

    @Test
    @DisplayName("The year is the calendar year of the start date, not that of the request")
    @ReadAs({"D-02", "D-10"})
    void aSuspensionOfAnotherCalendarYearDoesNotCount() {
        asked(SCRIPT.finding(
                        SuspensionFacts.SUSPENSIONS,
                        List.of(new Suspension(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 28)), OF_2027)))
                .standsAt("D.5")
                .answers("D.5", PayNow.NO)
                .standsAt("D.7");
    }

    @Test
    @DisplayName("Another start is checked at D.7 against its own year, and the deposit is undone")
    @ReadAs("D-10")
    void aStartInAYearThatIsTakenIsDeclinedAndWhatWasPaidIsGivenBack() {
        var scene = asked(SCRIPT.finding(SuspensionFacts.SUSPENSIONS, List.of(OF_2027)))
                .answers("D.5", PayNow.YES)
                .does("D.6/print")
                .cashierPays("R-18")
                .does("D.7", dates(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 6, 1)));

        assertThat(scene.standsAt("D.4").sheet().notes())
                .contains(Message.of("note.suspensions-a-year").with("times", 1).with("year", "2027"));
        scene.does("D.4").endsAs(Ending.DECLINED);
        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("GUARANTEE_DEPOSIT", "DEPOSIT_PAYMENT");
        assertThat(scene.standing()).containsExactly("REFUND", "CANCEL_DEPOSIT");
    }

    @Test
    @DisplayName("The year is that of the product: what is asked of Smartflex names it")
    @ReadAs("D-26")
    void suspensionsAreThoseOfTheProduct() {
        asked(SCRIPT.findingBy(
                        SuspensionFacts.SUSPENSIONS,
                        query ->
                                query.product().filter(Subjects.PRODUCT::equals).isPresent()
                                        ? List.of()
                                        : List.of(OF_2026)))
                .standsAt("D.5");
    }

    @Test
    @DisplayName("Where nothing has accrued yet nobody is asked to pay")
    @ReadAs("D-48")
    void withoutAnAmountTheDatesComeNext() {
        var scene = asked(SCRIPT.finding(SuspensionFacts.ACCRUED, Money.ZERO));

        scene.does("D.7").does("D.7.2");

        assertThat(scene.standsAt("D.8").sheet().notes())
                .extracting(Message::key)
                .containsExactly("note.comes-back");
        assertThat(scene.standing()).containsExactly("SUSPENSION_ORDER");
    }

    @Test
    void twoSuspensionsAYearAreAParameterAway() {
        var twice = ManualParameters.BOOK
                .with(new ParameterEntry(
                        ParameterNames.SUSPENSIONS_A_YEAR,
                        "2",
                        "times",
                        "D.4",
                        LocalDate.of(2026, 1, 1),
                        null,
                        ProcedureWalk.MORNING,
                        "operations"))
                .knownAt(ProcedureWalk.MORNING);

        Scene.opened(
                        TemporarySuspension.PROCEDURE,
                        Subjects.aHolder(),
                        twice,
                        SCRIPT.finding(SuspensionFacts.SUSPENSIONS, List.of(OF_2026)))
                .answers("D.1/opening", AskedFor.SUSPENSION)
                .does("D.1/letter")
                .does("D.1/suspension")
                .standsAt("D.5");
    }

    @Test
    void aClientWhoLeavesWhileThePaymentIsOpenLeavesNothingBehind() {
        var scene = asked(SCRIPT).answers("D.5", PayNow.YES).does("D.6/print").desists();

        scene.endsAs(Ending.DESISTED);
        assertThat(scene.withStatus(EffectStatus.ABANDONED)).containsExactly("DEPOSIT_PAYMENT");
        scene.orderIsAnnulled();
        assertThat(staying(scene)).isEmpty();
        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("GUARANTEE_DEPOSIT");
    }

    @Test
    void aClientWhoLeavesBeforeSigningIsNotSuspendedAndGetsThePaymentBack() {
        var scene = asked(SCRIPT)
                .answers("D.5", PayNow.YES)
                .does("D.6/print")
                .cashierPays("R-19")
                .does("D.7")
                .does("D.7.2")
                .desists();

        assertThat(scene.withStatus(EffectStatus.UNDONE))
                .containsExactly("GUARANTEE_DEPOSIT", "DEPOSIT_PAYMENT", "SUSPENSION_ORDER");
        assertThat(scene.standing()).containsExactly("CANCEL_ORDER", "REFUND", "CANCEL_DEPOSIT");
    }

    @Test
    void aSuspensionThatSomebodyElseEnteredMeanwhileIsNamedAndDeclined() {
        var scene = asked(SCRIPT)
                .answers("D.5", PayNow.NO)
                .does("D.7")
                .later(Duration.ofHours(1))
                .meanwhile(SCRIPT.finding(SuspensionFacts.SUSPENSIONS, List.of(OF_2026)))
                .does("D.7.2");

        assertThat(scene.standsAt("D.4").request().notice())
                .contains(Message.of("fact.changed").with("facts", List.of(Message.of("fact.suspensions"))));
        scene.does("D.4").endsAs(Ending.DECLINED);
        assertThat(staying(scene)).isEmpty();
    }

    private static List<String> staying(Scene scene) {
        return scene.request().effects().stream()
                .filter(effect -> effect.status() == EffectStatus.STANDING
                        && effect.findUndoes().isEmpty())
                .map(effect -> effect.kind().name())
                .toList();
    }

    private static Scene asked(Script script) {
        return Scene.opened(TemporarySuspension.PROCEDURE, Subjects.aHolder(), PARAMETERS, script)
                .answers("D.1/opening", AskedFor.SUSPENSION)
                .does("D.1/letter")
                .does("D.1/suspension");
    }
}
