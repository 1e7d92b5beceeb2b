package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.manual.OneOffPrice.OneOff;
import bo.comteco.postventa.domain.manual.SupplementaryServices.HowPaid;
import bo.comteco.postventa.domain.manual.SupplementaryServices.OnInvoice;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SupplementaryServicesTest {

    static final Component LINE = new Component("CO-1", "Línea telefónica", true);
    static final Component VOICEMAIL = new Component("CO-2", "Casilla de voz", false);
    static final Component CALLER_ID = new Component("CO-3", "Identificador de llamadas", false);

    private static final QuoteLine CALLER_ID_PRICE =
            new QuoteLine("CO-3", "Identificador de llamadas", Money.of("30.00"), Money.of("5.00"));
    private static final QuoteLine CALLER_ID_WITHOUT_ONE_OFF =
            new QuoteLine("CO-3", "Identificador de llamadas", Money.ZERO, Money.of("5.00"));
    private static final QuoteLine VOICEMAIL_GONE =
            new QuoteLine("CO-2", "Casilla de voz", Money.ZERO, Money.of("-3.50"));

    private static final Answers CHOSEN = Answers.none()
            .with(ComponentFacts.TO_ADD, new Value.Choices(List.of("CO-3")))
            .with(ComponentFacts.TO_REMOVE, new Value.Choices(List.of("CO-2")));

    private static final Script SCRIPT = Papers.IN_ORDER
            .answering("A.1", Papers.CARD_AND_MOBILE)
            .answering("A.2.1", CHOSEN)
            .finding(ProductFacts.DESCRIPTION, Papers.LINE)
            .finding(ComponentFacts.HELD, List.of(LINE, VOICEMAIL))
            .finding(ComponentFacts.OPEN, List.of(CALLER_ID))
            .finding(ComponentFacts.QUOTE, List.of(CALLER_ID_PRICE, VOICEMAIL_GONE))
            .on("A.1", Met.UNMET, Script.script().answering("A.1", Papers.EXPIRED_CARD))
            .on("A.4/one-off", OneOff.NOTHING, withoutOneOff());

    static final ProcedureWalk WALK =
            ProcedureWalk.walk(SupplementaryServices.PROCEDURE, Subjects.aHolder(), ParametersOf.values(), SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(SupplementaryServices.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("A/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            boolean attended = walked.path().ending() == Ending.ATTENDED;
            assertThat(walked.printed()).isEqualTo(attended ? List.of("SOLICITUD_DE_SERVICIOS") : List.of());
            assertThat(walked.standing()).isEqualTo(attended ? entered(walked) : List.of());
            if (walked.passed("A.5.1")) {
                paidInCash(walked);
            } else if (walked.passed("A.4.1/enter")) {
                assertThat(walked.contentOf(SupplementaryOrders.RECURRING_ORDER))
                        .isEqualTo(order("NO"));
            }
        });
    }

    private static List<String> entered(Walked walked) {
        return walked.passed("A.5.1")
                ? List.of("SUPPLEMENTARY_CASH_ORDER", "SUPPLEMENTARY_PAYMENT")
                : List.of("SUPPLEMENTARY_RECURRING_ORDER");
    }

    private static void paidInCash(Walked walked) {
        assertThat(walked.contentOf(SupplementaryOrders.CASH_ORDER)).isEqualTo(order("YES"));
        assertThat(walked.contentOf(SupplementaryOrders.PAYMENT))
                .isEqualTo(Answers.none()
                        .with("concept", new Value.Choice("SUPPLEMENTARY_SERVICES"))
                        .with("amount", Money.of(30))
                        .with("order", "SUPPLEMENTARY_CASH_ORDER-1"));
    }

    private static Answers order(String generatesInvoice) {
        return Answers.none()
                .with("product", Subjects.PRODUCT.value())
                .and(CHOSEN)
                .with("mobile", Papers.MOBILE)
                .with("generates-invoice", new Value.Choice(generatesInvoice));
    }

    @Test
    @DisplayName("El cliente pide identificador de llamadas, está de acuerdo con el precio y va a caja")
    void aClientAsksForCallerIdentificationAndPaysInCash() {
        var scene = counter(SCRIPT).does("A.1").does("A.2.1");

        var summary = scene.standsAt("A.4").sheet();
        assertThat(summary.findTotal()).contains(Money.of(30));
        assertThat(summary.lines())
                .extracting(Sheet.Line::detail)
                .containsExactly("Línea telefónica", "Identificador de llamadas", "Casilla de voz");
        assertThat(summary.notes())
                .containsExactly(Message.of("note.monthly-difference").with("monthly", Money.of("1.50")));

        scene.answers("A.4", HowPaid.CASH).answers("A.5", Confirmed.YES);

        assertThat(scene.standsAt("A.6").sheet().notes())
                .contains(Message.of("note.pay-at-cash-desk").with("amount", Money.of(30)));
        scene.does("A.6").endsAs(Ending.ATTENDED).cashierPays("R-88");
        assertThat(scene.standing()).containsExactly("SUPPLEMENTARY_CASH_ORDER", "SUPPLEMENTARY_PAYMENT");
    }

    @Test
    void onTheRecurringInvoiceTheFlagStaysUntickedAndNobodyIsSentToTheCashDesk() {
        var scene = counter(SCRIPT).does("A.1").does("A.2.1").answers("A.4", HowPaid.RECURRING);

        assertThat(scene.standsAt("A.6").sheet().notes())
                .contains(Message.of("note.on-recurring-invoice").with("amount", Money.of(30)));
        scene.does("A.6").endsAs(Ending.ATTENDED);
        assertThat(scene.openOrder()).isEmpty();
        assertThat(scene.standing()).containsExactly("SUPPLEMENTARY_RECURRING_ORDER");
    }

    @Test
    @ReadAs("D-05")
    void withoutAOneOffAmountCashIsNotOffered() {
        var scene = counter(SCRIPT.otherwise(withoutOneOff())).does("A.1").does("A.2.1");

        assertThat(scene.standsAt("A.4.1").sheet().findTotal()).isEmpty();
        scene.answers("A.4.1", OnInvoice.AGREED).does("A.6").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("SUPPLEMENTARY_RECURRING_ORDER");
    }

    @Test
    @DisplayName("A.5 does not wait for the payment")
    @ReadAs("D-04")
    void theFormIsPrintedBeforeTheClientPays() {
        var scene = agreedInCash();

        assertThat(scene.standsAt("A.6").openOrder()).isPresent();
        scene.does("A.6").endsAs(Ending.ATTENDED);
    }

    @Test
    @DisplayName("Nothing is entered before the client has agreed")
    @ReadAs("D-05")
    void nothingIsEnteredUntilTheSummaryIsConfirmed() {
        var scene = counter(SCRIPT).does("A.1").does("A.2.1").answers("A.4", HowPaid.CASH);

        assertThat(scene.standsAt("A.5").request().effects()).isEmpty();
        scene.answers("A.5", Confirmed.NO).endsAs(Ending.DESISTED);
        assertThat(scene.request().effects()).isEmpty();
    }

    @Test
    @DisplayName("A payment that expires after the end goes to the recurring invoice")
    @ReadAs("D-16")
    void anExpiredPaymentBecomesAChargeAndTheRequestStaysAttended() {
        var scene = agreedInCash().does("A.6").endsAs(Ending.ATTENDED);

        scene.later(Duration.ofDays(1)).paymentExpires().endsAs(Ending.ATTENDED);

        assertThat(scene.request().notice()).map(Message::key).contains("effect.replaced.EXPIRED");
        assertThat(scene.standing()).containsExactly("SUPPLEMENTARY_CASH_ORDER", "SUPPLEMENTARY_CHARGE");
        assertThat(charge(scene))
                .isEqualTo(Answers.none()
                        .with("product", Subjects.PRODUCT.value())
                        .with("order", "SUPPLEMENTARY_CASH_ORDER-1")
                        .with("amount", Money.of(30)));
    }

    @Test
    @DisplayName("A payment that the cash desk rejects does not reopen the question")
    @ReadAs("D-16")
    void aRejectedPaymentBecomesAChargeAndTheFormIsStillPrinted() {
        var scene = agreedInCash().cashierRejects("billete observado");

        assertThat(scene.standsAt("A.6").request().notice())
                .contains(Message.of("effect.replaced.REJECTED")
                        .with("effect", Message.of("effect.SUPPLEMENTARY_PAYMENT"))
                        .with("instead", Message.of("effect.SUPPLEMENTARY_CHARGE"))
                        .with("reason", "billete observado"));
        scene.does("A.6").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("SUPPLEMENTARY_CASH_ORDER", "SUPPLEMENTARY_CHARGE");
    }

    @Test
    void aClientWhoLeavesBeforeSigningLeavesNothingBehind() {
        var scene = agreedInCash().desists().endsAs(Ending.DESISTED);

        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("SUPPLEMENTARY_CASH_ORDER");
        assertThat(scene.withStatus(EffectStatus.ABANDONED)).containsExactly("SUPPLEMENTARY_PAYMENT");
    }

    @Test
    void whatWasPaidIsGivenBackWhenTheClientLeavesBeforeSigning() {
        var scene = agreedInCash().cashierPays("R-88").desists().endsAs(Ending.DESISTED);

        assertThat(scene.withStatus(EffectStatus.UNDONE))
                .containsExactly("SUPPLEMENTARY_CASH_ORDER", "SUPPLEMENTARY_PAYMENT");
        assertThat(scene.standing()).contains("REFUND");
    }

    @Test
    void afterTheOrderIsEnteredNothingIsAskedAnewThoughTheProductHasChanged() {
        var scene = agreedInCash()
                .later(Duration.ofHours(5))
                .meanwhile(SCRIPT.finding(ComponentFacts.HELD, List.of(LINE, CALLER_ID))
                        .finding(ComponentFacts.QUOTE, List.of()));

        assertThat(scene.standsAt("A.6").sheet().findTotal()).contains(Money.of(30));
        scene.does("A.6").endsAs(Ending.ATTENDED);
    }

    @Test
    void aPriceThatChangedBeforeTheOrderWasEnteredIsShownAgain() {
        var scene = counter(SCRIPT).does("A.1").does("A.2.1").answers("A.4", HowPaid.CASH);
        var dearer = new QuoteLine("CO-3", "Identificador de llamadas", Money.of("40.00"), Money.of("5.00"));

        scene.meanwhile(SCRIPT.finding(ComponentFacts.QUOTE, List.of(dearer, VOICEMAIL_GONE)))
                .later(Duration.ofHours(1))
                .answers("A.5", Confirmed.YES);

        assertThat(scene.standsAt("A.4").sheet().findTotal()).contains(Money.of(40));
        assertThat(scene.request().notice())
                .contains(Message.of("fact.changed").with("facts", List.of(Message.of("fact.order-quote"))));
        assertThat(scene.request().effects()).isEmpty();
    }

    private static Script withoutOneOff() {
        return Script.script().finding(ComponentFacts.QUOTE, List.of(CALLER_ID_WITHOUT_ONE_OFF, VOICEMAIL_GONE));
    }

    private static Scene agreedInCash() {
        return counter(SCRIPT)
                .does("A.1")
                .does("A.2.1")
                .answers("A.4", HowPaid.CASH)
                .answers("A.5", Confirmed.YES);
    }

    private static Answers charge(Scene scene) {
        return scene.request().effects().stream()
                .filter(effect -> effect.kind().equals(SupplementaryOrders.CHARGE))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Scene counter(Script script) {
        return Scene.opened(SupplementaryServices.PROCEDURE, Subjects.aHolder(), ParametersOf.values(), script);
    }
}
