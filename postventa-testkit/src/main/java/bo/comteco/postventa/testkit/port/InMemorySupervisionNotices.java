package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Notices in memory, with a journal of what reached supervision. Every call that arrives is another notice. */
public final class InMemorySupervisionNotices extends InMemorySystem implements SupervisionNotices {

    private final List<Sent> sent = new ArrayList<>();
    private final Queue<EntryReply> instead = new ArrayDeque<>();
    private boolean loseNextAnswer;

    public InMemorySupervisionNotices() {
        super(SystemName.WHATSAPP);
    }

    /**
     * A notice that arrived.
     *
     * @param number what the system calls it
     */
    public record Sent(PriorityFault notice, String key, String number) {}

    /** The next notice is answered so, and does not arrive. */
    public synchronized void answerNext(EntryReply reply) {
        instead.add(reply);
    }

    /** The next notice arrives, and nobody is told. */
    public synchronized void loseNextAnswer() {
        loseNextAnswer = true;
    }

    /** What arrived, oldest first. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    @Override
    public synchronized EntryReply send(PriorityFault notice, String key) {
        switch (trouble()) {
            case DOWN -> {
                return new EntryReply.NotSent(trouble().said);
            }
            case NONSENSE, HANGING -> {
                return new EntryReply.Uncertain(trouble().said);
            }
            case NONE -> {}
        }
        var other = instead.poll();
        if (other != null) {
            return other;
        }
        var number = "WA-" + (sent.size() + 1);
        sent.add(new Sent(notice, key, number));
        if (loseNextAnswer) {
            loseNextAnswer = false;
            return new EntryReply.Uncertain("the answer was lost, as it was told to be");
        }
        return new EntryReply.Accepted(number);
    }
}
