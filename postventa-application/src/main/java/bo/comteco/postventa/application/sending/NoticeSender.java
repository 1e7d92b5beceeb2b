package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driven.SentNotices.SentNotice;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.FaultFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Sends E.9's notice to supervision. The system that carries it knows no keys: what is about to be sent is recorded
 * first, and what may have been sent is never sent again, only heard of.
 */
public final class NoticeSender implements EffectSender {

    static final String UNCERTAIN = "nobody knows whether the notice was sent; it is not sent again";

    private final SupervisionNotices notices;
    private final SentNotices sent;
    private final InstantSource clock;

    public NoticeSender(SupervisionNotices notices, SentNotices sent, InstantSource clock) {
        this.notices = notices;
        this.sent = sent;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FaultFields.PRIORITY_NOTICE);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        if (!kind.equals(FaultFields.PRIORITY_NOTICE)) {
            throw new IllegalArgumentException("not a notice: " + kind);
        }
        var key = entry.key();
        if (!sent.begin(key, clock.instant())) {
            return sent.find(key).map(NoticeSender::known).orElseGet(() -> new NotSent("was taken back meanwhile"));
        }
        var reply = notices.send(notice(content), key);
        if (reply instanceof Accepted accepted) {
            sent.hear(new NoticeNews(key, accepted.number(), NoticeProgress.ACCEPTED, clock.instant()));
        } else if (!(reply instanceof Uncertain)) {
            sent.takeBack(key);
        }
        return reply;
    }

    @Override
    public boolean canBeAsked() {
        return false;
    }

    /** Silence where nobody knows whether it was sent: that is neither there nor missing. */
    @Override
    public Reply<Optional<String>> find(String key) {
        var known = sent.find(key).map(NoticeSender::known);
        return known.isPresent() && known.get() instanceof Uncertain
                ? Reply.silent(SystemName.WHATSAPP, UNCERTAIN)
                : Reply.answered(known.filter(Accepted.class::isInstance)
                        .map(Accepted.class::cast)
                        .map(Accepted::number));
    }

    private static EntryReply known(SentNotice notice) {
        if (notice.progress() == NoticeProgress.FAILED) {
            return new Refused("WhatsApp no pudo entregar el aviso a Supervisión.");
        }
        return notice.findNumber().<EntryReply>map(Accepted::new).orElseGet(() -> new Uncertain(UNCERTAIN));
    }

    private static SupervisionNotices.PriorityFault notice(Answers content) {
        return new SupervisionNotices.PriorityFault(
                content.text(FaultFields.REQUEST),
                ProductKind.valueOf(content.choice(FaultFields.PRODUCT_KIND)),
                new ProductId(content.text(FaultFields.PRODUCT)),
                content.text(FaultFields.OFFICE),
                content.text(FaultFields.ABOUT_FAULT));
    }
}
