package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import java.time.Duration;

class InMemorySupervisionNoticesTest implements SupervisionNoticesContract {

    private final InMemorySupervisionNotices notices = new InMemorySupervisionNotices();

    @Override
    public SupervisionNotices notices() {
        return notices;
    }

    @Override
    public void loseNextAnswer() {
        notices.loseNextAnswer();
    }

    @Override
    public void refuseNext() {
        notices.answerNext(new EntryReply.Refused("nobody has this number"));
    }

    @Override
    public void beBusyNext() {
        notices.answerNext(new EntryReply.NotSent("too many messages"));
    }

    @Override
    public void beMisconfiguredNext() {
        notices.answerNext(new EntryReply.NotSent("no such template", Duration.ofHours(1)));
    }

    @Override
    public long count() {
        return notices.sent().size();
    }

    @Override
    public TroubledSystem system() {
        return notices;
    }
}
