package bo.comteco.postventa.adapter.rest.payment;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Golden;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driven.PaymentOrders.Standing;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.driving.SettlePayment.Answer;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentOutcome;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class PaymentTest {

    private static final Instant OPENED = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T15:00:00Z");
    private static final PaymentOrder OPEN = PaymentOrder.open(
            7,
            new PaymentTerms(
                    "1207/G.5/1",
                    1207,
                    1,
                    new CustomerId("CUS-1"),
                    "CENTRO",
                    "asesora",
                    "CALL_DETAIL",
                    Money.of(24),
                    OPENED,
                    Instant.parse("2026-11-25T22:00:00Z")));
    private static final PaymentOrder PAID = changed(OPEN.pay("R-1", "caja", LATER));

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LookAtPayments payments;

    @Autowired
    private SettlePayment settlePayment;

    private static PaymentOrder changed(PaymentOutcome outcome) {
        return ((PaymentOutcome.Changed) outcome).order();
    }

    private static Kept kept(PaymentOrder order) {
        return new Kept(order, "Ana Prueba Uno");
    }

    private MvcTestResult posts(String path, String body) {
        return http.post()
                .uri("/api/v1/payment-orders" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult pays() {
        return posts("/7/payment", "{\"receipt\": \"R-1\"}");
    }

    @Test
    void anOrderIsShownWhole() throws Exception {
        var given = changed(PAID.oweBack(4, LATER).giveBack("D-1", "otra caja", LATER));
        given(payments.find(ADVISER, new Criteria(null, null, null), null, 20))
                .willReturn(new LookAtPayments.Answer.Page(
                        List.of(kept(OPEN), kept(PAID), kept(PAID.oweBack(4, LATER)), kept(given)), 7L));

        var answer = posts("/search", "{}");

        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Golden.assertGolden("payments/page.json", answer);
    }

    @Test
    void whatIsLookedForIsAsked() {
        given(payments.find(ADVISER, new Criteria("NORTE", 1207L, Standing.OWED_BACK), 5L, 2))
                .willReturn(new LookAtPayments.Answer.Page(List.of(), null));

        assertThat(
                        posts(
                                "/search",
                                "{\"office\": \"NORTE\", \"request\": 1207, \"standing\": \"OWED_BACK\", \"after\": 5, \"limit\": 2}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"orders\": []}");
        assertThat(posts("/search", "{\"standing\": \"PAID\"}")).hasStatus(400);
    }

    @Test
    void oneOrderIsShownByItsNumber() {
        given(payments.look(ADVISER, 7)).willReturn(new LookAtPayments.Answer.Shown(kept(OPEN)));
        given(payments.look(ADVISER, 8)).willReturn(new LookAtPayments.Answer.UnknownOrder(8));
        given(payments.look(ADVISER, 9)).willReturn(new LookAtPayments.Answer.Denied());

        assertThat(http.get().uri("/api/v1/payment-orders/7"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.amount")
                .isEqualTo("24.00");
        assertThat(http.get().uri("/api/v1/payment-orders/8"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:unknown-payment-order");
        assertThat(http.get().uri("/api/v1/payment-orders/9")).hasStatus(403);
    }

    @Test
    void theOrdersOfARequestAreShownToWhoeverWorksOnIt() {
        given(payments.ofRequest(ADVISER, 1207)).willReturn(new LookAtPayments.Answer.Page(List.of(kept(OPEN)), null));
        given(payments.ofRequest(ADVISER, 1208)).willReturn(new LookAtPayments.Answer.UnknownRequest(1208));
        given(payments.ofRequest(ADVISER, 1209)).willReturn(new LookAtPayments.Answer.Denied());

        assertThat(http.get().uri("/api/v1/service-requests/1207/payment-orders"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.orders[0].expiresAt")
                .isEqualTo("2026-11-25T22:00:00Z");
        assertThat(http.get().uri("/api/v1/service-requests/1208/payment-orders"))
                .hasStatus(404);
        assertThat(http.get().uri("/api/v1/service-requests/1209/payment-orders"))
                .hasStatus(403);
    }

    @Test
    void whatWasDoneIsAnsweredWithTheOrder() {
        given(settlePayment.pay(ADVISER, 7, "R-1")).willReturn(new Answer.Done(kept(PAID)));
        given(settlePayment.reject(ADVISER, 7, "billete falso")).willReturn(new Answer.Done(kept(PAID)));
        given(settlePayment.giveBack(ADVISER, 7, "D-1")).willReturn(new Answer.Done(kept(PAID)));

        assertThat(pays()).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("PAID");
        assertThat(posts("/7/rejection", "{\"reason\": \"billete falso\"}")).hasStatusOk();
        assertThat(posts("/7/refund", "{\"receipt\": \"D-1\"}")).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(value = PaymentState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void whatIsSettledOtherwiseSaysHow(PaymentState state) {
        given(settlePayment.pay(ADVISER, 7, "R-1")).willReturn(new Answer.Closed(state));

        var answer = assertThat(pays()).hasStatus(409).bodyJson();

        answer.extractingPath("$.type").isEqualTo("urn:comteco:postventa:problem:payment-order-closed");
        answer.extractingPath("$.state").isEqualTo(state.name());
    }

    @ParameterizedTest
    @CsvSource({
        "paid-otherwise, $.receipt, R-9",
        "refunded-otherwise, $.receipt, D-9",
        "receipt-used, $.detail, 'Ese recibo ya se usó en esta oficina para la orden de pago 8. Revise el número.'",
        "refund-not-due, $.title, No corresponde una devolución"
    })
    void whatIsRefusedIsAConflictThatSaysWhatWasDoneInstead(String type, String member, String value) {
        given(settlePayment.pay(ADVISER, 7, "R-1")).willReturn(refusal(type));

        var answer = assertThat(pays()).hasStatus(409).bodyJson();

        answer.extractingPath("$.type").isEqualTo("urn:comteco:postventa:problem:" + type);
        answer.extractingPath(member).isEqualTo(value);
    }

    private static Answer refusal(String type) {
        return switch (type) {
            case "paid-otherwise" -> new Answer.PaidOtherwise("R-9");
            case "refunded-otherwise" -> new Answer.GivenBackOtherwise("D-9");
            case "receipt-used" -> new Answer.ReceiptUsed(8);
            default -> new Answer.NotOwedBack();
        };
    }

    @Test
    void whoHasNoRightIsDeniedAndAnUnknownOrderIsNotThere() {
        given(settlePayment.pay(ADVISER, 7, "R-1")).willReturn(new Answer.Denied());
        assertThat(pays()).hasStatus(403);

        given(settlePayment.pay(ADVISER, 7, "R-1")).willReturn(new Answer.UnknownOrder(7));
        assertThat(pays()).hasStatus(404);
    }

    @Test
    void whatIsMissingOrTooLongIsToldAndNothingIsSettled() {
        for (var body : List.of("{}", "{\"receipt\": \" \"}", "{\"receipt\": \"" + "9".repeat(41) + "\"}")) {
            assertThat(posts("/7/payment", body)).hasStatus(400);
            assertThat(posts("/7/refund", body)).hasStatus(400);
        }
        assertThat(posts("/7/rejection", "{}")).hasStatus(400);
        verifyNoInteractions(settlePayment);
    }
}
