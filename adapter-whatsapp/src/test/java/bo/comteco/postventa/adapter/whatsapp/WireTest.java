package bo.comteco.postventa.adapter.whatsapp;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.SupervisionNoticesContract.NOTICE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.SupervisionNotices.PriorityFault;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exactly is sent, and what each answer is read as: {@code docs/wire/whatsapp.md}, sections 2 and 3. */
class WireTest {

    @RegisterExtension
    static final SimulatedWhatsApp WHATSAPP = new SimulatedWhatsApp();

    private static final String KEY = "1042/E.9.1/1";

    private final WhatsAppNotices notices = WHATSAPP.notices();

    @Test
    void aNoticeIsOneTemplateMessageToSupervision() {
        var number = accepted(notices.send(NOTICE, KEY));

        assertThat(WHATSAPP.journal()).singleElement().satisfies(entry -> {
            assertThat(entry.method()).isEqualTo("POST");
            assertThat(entry.path()).isEqualTo("/v23.0/100/messages");
            assertThat(entry.bodyTree()).isEqualTo(Json.read("""
                                    {"messaging_product": "whatsapp", "recipient_type": "individual",
                                     "to": "59170000001", "type": "template",
                                     "template": {"name": "aviso_falla_prioritaria", "language": {"code": "es"},
                                      "components": [{"type": "body", "parameters": [
                                       {"type": "text", "text": "1042"}, {"type": "text", "text": "internet"},
                                       {"type": "text", "text": "PRD-1"}, {"type": "text", "text": "CENTRAL"},
                                       {"type": "text", "text": "TT-77"}]}]},
                                     "biz_opaque_callback_data": "1042/E.9.1/1"}""".getBytes(UTF_8)));
        });
        assertThat(number).isEqualTo("wamid.SIM000001");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfProductHasItsWords(ProductKind kind) {
        accepted(notices.send(
                new PriorityFault("1042", kind, new ProductId("PRD-1"), "CENTRAL\n\t  sur", "TT-77"), KEY));

        assertThat(WHATSAPP.messages().get(0).parameters().get(1)).isNotBlank().doesNotContain("product-kind");
        assertThat(WHATSAPP.messages().get(0).parameters().get(3)).isEqualTo("CENTRAL sur");
    }

    @ParameterizedTest
    @ValueSource(ints = {190, 132000, 132001, 100, 133010})
    void whatSomebodyMustMendSaysSoAndIsPutOffLong(int code) {
        WHATSAPP.failNext(code);

        assertThat(notices.send(NOTICE, KEY)).isInstanceOfSatisfying(NotSent.class, notSent -> {
            assertThat(notSent.trouble()).contains("configuration", Integer.toString(code));
            assertThat(notSent.atLeast()).isEqualTo(Duration.ofMinutes(30));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {131026, 131047})
    void aRecipientWhoCanNotBeReachedIsARefusal(int code) {
        WHATSAPP.failNext(code);

        assertThat(notices.send(NOTICE, KEY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains(Integer.toString(code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {130429, 131056})
    void whatPassesIsTriedAgainSoon(int code) {
        WHATSAPP.failNext(code);

        assertThat(notices.send(NOTICE, KEY))
                .isInstanceOfSatisfying(
                        NotSent.class, notSent -> assertThat(notSent.atLeast()).isZero());
    }

    /** What failed within WhatsApp may have come about, whatever the error says. */
    @ParameterizedTest
    @ValueSource(ints = {2, 131000, 131016})
    void aFailureWithinWhatsAppIsUncertainWhateverItsCode(int code) {
        WHATSAPP.failNext(code);

        assertThat(notices.send(NOTICE, KEY)).isInstanceOf(Uncertain.class);
    }

    @ParameterizedTest
    @EnumSource(NonsenseShape.class)
    void anAcceptanceThatCanNotBeReadIsUncertain(NonsenseShape shape) {
        WHATSAPP.befall(Fault.of(FaultKind.WORK_THEN_NONSENSE).shaped(shape));

        assertThat(notices.send(NOTICE, KEY)).isInstanceOf(Uncertain.class);
        assertThat(WHATSAPP.messages()).hasSize(1);
    }

    @Test
    void anAnswerThatComesTooLateIsUncertainAndTheMessageIsSentOnce() {
        WHATSAPP.befall(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(Duration.ofSeconds(3)));

        assertThat(WHATSAPP.noticesWaiting(Duration.ofMillis(300)).send(NOTICE, KEY))
                .isEqualTo(new Uncertain("no answer in time"));
        assertThat(WHATSAPP.messages()).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksIsUncertainAndOneThatIsRefusedIsNot() {
        WHATSAPP.befall(Fault.of(FaultKind.DOWN).times(1));
        assertThat(notices.send(NOTICE, KEY)).isInstanceOf(Uncertain.class);
        assertThat(WHATSAPP.journal()).hasSize(1);

        WHATSAPP.down();
        assertThat(notices.send(NOTICE, KEY)).isEqualTo(new NotSent("no connection"));
    }

    @Test
    void noTroubleNamesTheRecipientOrTheToken() {
        for (int code : new int[] {190, 131026, 2, 131000}) {
            WHATSAPP.failNext(code);
            EntryReply reply = notices.send(NOTICE, KEY);
            assertThat(reply.toString()).doesNotContain(SimulatedWhatsApp.SUPERVISION, SimulatedWhatsApp.TOKEN);
        }
    }
}
