package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driving.HearOfNotices;

/** Records what is heard of notices. */
public final class NoticeDesk implements HearOfNotices {

    private static final System.Logger LOG = System.getLogger(NoticeDesk.class.getName());

    private final SentNotices sent;

    public NoticeDesk(SentNotices sent) {
        this.sent = sent;
    }

    @Override
    public void hear(NoticeNews news) {
        if (news.progress() == NoticeProgress.FAILED) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the notice {0} could not be delivered",
                    news.findKey().orElseGet(news::number));
        }
        sent.hear(news);
    }
}
