package bo.comteco.postventa.testkit.sending;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SupervisionNotices.PriorityFault;
import bo.comteco.postventa.application.sending.NoticeDesk;
import bo.comteco.postventa.application.sending.NoticeSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.FaultFields;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.testkit.port.InMemorySupervisionNotices;
import bo.comteco.postventa.testkit.store.InMemorySentNotices;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class NoticeSenderTest {

    private static final String KEY = "1042/E.9.1/1";
    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

    private static final Answers CONTENT = Answers.none()
            .with(FaultFields.PRODUCT, "PRD-1")
            .with(FaultFields.PRODUCT_KIND, ProductKind.INTERNET)
            .with(FaultFields.REQUEST, "1042")
            .with(FaultFields.OFFICE, "CENTRAL")
            .with(FaultFields.ABOUT_FAULT, "TT-77");

    private final InMemorySupervisionNotices notices = new InMemorySupervisionNotices();
    private final InMemorySentNotices sent = new InMemorySentNotices();
    private final NoticeSender sender = new NoticeSender(notices, sent, InstantSource.fixed(NOW));
    private final NoticeDesk desk = new NoticeDesk(sent);

    @Test
    void whatProcedureESendsByWhatsAppIsSentHere() {
        assertThat(ManualEdition.REVISION_3
                        .procedure(ProcedureCode.E)
                        .effectKinds()
                        .values())
                .filteredOn(effect -> effect.system() == SystemName.WHATSAPP)
                .isNotEmpty()
                .allMatch(effect -> sender.kinds().contains(effect.name()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sender.send(FaultFields.REPEATED_FAULT, CONTENT, entry(false)));
    }

    @Test
    void supervisionIsToldOfRequestProductOfficeAndFaultAndNothingOfTheClient() {
        var number = accepted(send(false));

        assertThat(notices.sent()).singleElement().satisfies(one -> {
            assertThat(one.notice())
                    .isEqualTo(new PriorityFault(
                            "1042", ProductKind.INTERNET, new ProductId("PRD-1"), "CENTRAL", "TT-77"));
            assertThat(one.key()).isEqualTo(KEY);
            assertThat(one.toString()).doesNotContain("CUS-1");
        });
        assertThat(answer(sender.find(KEY))).contains(number);
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        var number = accepted(send(false));

        assertThat(accepted(send(true))).isEqualTo(number);
        assertThat(accepted(send(false))).isEqualTo(number);
        assertThat(notices.sent()).hasSize(1);
    }

    @Test
    void whatWasNeverSentIsNotThere() {
        assertThat(answer(sender.find(KEY))).isEmpty();
        accepted(send(true));
        assertThat(notices.sent()).hasSize(1);
    }

    @Test
    void whatMayHaveBeenSentIsNeverSentAgainAndNeverSaidToBeMissing() {
        notices.loseNextAnswer();

        assertThat(send(false)).isInstanceOf(EntryReply.Uncertain.class);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(send(true))
                    .isInstanceOfSatisfying(
                            EntryReply.Uncertain.class,
                            uncertain -> assertThat(uncertain.trouble()).contains("not sent again"));
        }
        assertSilent(sender.find(KEY));
        assertThat(notices.sent()).hasSize(1);
    }

    @Test
    void newsOfTheMessageEndTheUncertainty() {
        notices.loseNextAnswer();
        send(false);

        desk.hear(new NoticeNews(KEY, "WA-1", NoticeProgress.SENT, NOW));

        assertThat(accepted(send(true))).isEqualTo("WA-1");
        assertThat(answer(sender.find(KEY))).contains("WA-1");
        assertThat(notices.sent()).hasSize(1);
    }

    @Test
    void newsThatItFailedEndTheUncertaintyToo() {
        notices.loseNextAnswer();
        send(false);

        desk.hear(new NoticeNews(KEY, "WA-1", NoticeProgress.FAILED, NOW));

        assertThat(send(true)).isInstanceOf(EntryReply.Refused.class);
        assertThat(answer(sender.find(KEY))).isEmpty();
        assertThat(notices.sent()).hasSize(1);
    }

    @Test
    void whatCertainlyWasNotSentIsSentLater() {
        notices.fallSilent();
        assertThat(send(false)).isInstanceOf(EntryReply.NotSent.class);
        assertThat(answer(sender.find(KEY))).isEmpty();
        notices.answerAgain();
        notices.answerNext(new EntryReply.NotSent("no such template", Duration.ofHours(1)));
        assertThat(send(true)).isEqualTo(new EntryReply.NotSent("no such template", Duration.ofHours(1)));

        accepted(send(true));

        assertThat(notices.sent()).hasSize(1);
    }

    @Test
    void aRefusalIsOneAndLeavesNothingBehind() {
        notices.answerNext(new EntryReply.Refused("nobody has this number"));

        assertThat(send(false)).isEqualTo(new EntryReply.Refused("nobody has this number"));
        assertThat(answer(sender.find(KEY))).isEmpty();
    }

    @Test
    void aSenderThatDiesInTheMiddleLeavesItUncertain() {
        var dying = new NoticeSender(
                (notice, key) -> {
                    throw new IllegalStateException("killed");
                },
                sent,
                InstantSource.fixed(NOW));

        assertThatIllegalStateException()
                .isThrownBy(() -> dying.send(FaultFields.PRIORITY_NOTICE, CONTENT, entry(false)));

        assertThat(send(true)).isInstanceOf(EntryReply.Uncertain.class);
        assertThat(notices.sent()).isEmpty();
    }

    private EntryReply send(boolean again) {
        return sender.send(FaultFields.PRIORITY_NOTICE, CONTENT, entry(again));
    }

    private static Entry entry(boolean again) {
        return new Entry(KEY, new CustomerId("CUS-1"), "asesora1", "CENTRAL", again);
    }
}
