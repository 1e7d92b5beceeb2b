package bo.comteco.postventa.testkit.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that is left to chance in one run: the same seed draws the same. Used by one strand at a time. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        // neighbouring seeds begin alike, so the first number is drawn from each
        random = new Random(new Random(seed).nextLong());
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of some numbers from 0. */
    int below(int end) {
        return random.nextInt(end);
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** From the first up to, but without the second. */
    Duration between(Duration least, Duration end) {
        return least.plusMillis((long) (random.nextDouble() * end.minus(least).toMillis()));
    }

    Duration upTo(Duration end) {
        return between(Duration.ZERO, end);
    }

    UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
