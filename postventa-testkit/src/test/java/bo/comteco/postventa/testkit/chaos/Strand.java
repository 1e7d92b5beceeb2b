package bo.comteco.postventa.testkit.chaos;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Something that goes on beside other things: it has a thread of its own, which runs only while it is its turn. */
final class Strand {

    private final String name;
    private final Runnable work;
    private final Semaphore turn = new Semaphore(0);
    private @Nullable Life life;
    private boolean begun;
    private int undivided;

    Strand(String name, @Nullable Life life, Runnable work) {
        this.name = name;
        this.life = life;
        this.work = work;
    }

    String name() {
        return name;
    }

    Runnable work() {
        return work;
    }

    /** In which instance it runs from now on; null where it is somebody outside. */
    void in(@Nullable Life instance) {
        life = instance;
    }

    boolean isKilled() {
        return life != null && life.isOver();
    }

    /** Whether it is begun only now. */
    boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    void awaitTurn() {
        turn.acquireUninterruptibly();
    }

    void giveTurn() {
        turn.release();
    }

    /** From here on nothing comes between, until {@link #divide}. */
    void undivide() {
        undivided++;
    }

    void divide() {
        undivided--;
    }

    boolean isUndivided() {
        return undivided > 0;
    }
}
