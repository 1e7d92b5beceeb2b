package bo.comteco.postventa.adapter.whatsapp;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.SupervisionNoticesContract.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SentNotices.SentNotice;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.application.sending.NoticeDesk;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.faultmatrix.Bench;
import bo.comteco.postventa.faultmatrix.Column;
import bo.comteco.postventa.faultmatrix.EventTrial;
import bo.comteco.postventa.faultmatrix.FaultMatrixContract;
import bo.comteco.postventa.faultmatrix.Row;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.simulator.whatsapp.WhatsAppSimulator;
import bo.comteco.postventa.testkit.store.InMemorySentNotices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** WhatsApp's part of the fault matrix: a message, and the news of it. */
class FaultMatrixTest extends FaultMatrixContract<WhatsAppNotices> {

    private static final String KEY = "1042/E.9.1/1";

    @Override
    protected String system() {
        return "WA";
    }

    @Override
    protected Class<?> adapter() {
        return WhatsAppConfiguration.class;
    }

    @Override
    protected Bench<WhatsAppNotices> bench(Function<SystemName, Guard> guards) {
        var whatsApp = WhatsAppSimulator.start(0);
        return new Bench<>(
                whatsApp,
                whatsApp.url(),
                wait -> SimulatedWhatsApp.notices(
                        SimulatedWhatsApp.properties(whatsApp.url(), wait), guards.apply(SystemName.WHATSAPP)));
    }

    @Override
    protected boolean isEnumerated(String member) {
        return false;
    }

    @Override
    protected List<Row<WhatsAppNotices>> rows() {
        return List.of(
                Row.<WhatsAppNotices>sending(SupervisionNotices.class, "send", whatsApp -> whatsApp.send(NOTICE, KEY))
                        .without(Column.UNKNOWN_VALUE, "no member of its answer says one of a set of words"));
    }

    @Override
    protected Optional<EventTrial> events(Row<WhatsAppNotices> row, Column column) {
        return switch (column) {
            case DOUBLED_EVENT -> Optional.of(() -> told("delivered", "delivered"));
            case REORDERED_EVENT -> Optional.of(() -> told("read", "delivered", "sent"));
            default -> Optional.empty();
        };
    }

    /** Sends a notice and has WhatsApp tell the door of it: recorded is the furthest, once. */
    private static String told(String... statuses) {
        var sent = new InMemorySentNotices();
        try (var whatsApp = WhatsAppSimulator.start(0);
                var door = new Door(new NoticeDesk(sent))) {
            sent.begin(KEY, Instant.EPOCH);
            var number = accepted(
                    SimulatedWhatsApp.notices(SimulatedWhatsApp.properties(whatsApp.url(), Duration.ofSeconds(20)))
                            .send(NOTICE, KEY));
            sent.hear(new NoticeNews(KEY, number, NoticeProgress.ACCEPTED, Instant.EPOCH));
            whatsApp.callBack(door.url(), SimulatedWhatsApp.SECRET);
            for (var status : statuses) {
                assertThat(whatsApp.report(number, status)).as(status).isEqualTo(200);
            }
            assertThat(door.knocks()).isEqualTo(statuses.length);
            var furthest = NoticeProgress.valueOf(statuses[0].toUpperCase(Locale.ROOT));
            assertThat(sent.find(KEY)).map(SentNotice::progress).contains(furthest);
            assertThat(whatsApp.messages()).hasSize(1);
            return "POST " + WebhookController.PATH + ": " + String.join(", then ", statuses);
        }
    }
}
