package bo.comteco.postventa.domain.walk;

/**
 * One thing that happens in a {@link Storm}. What it comes to depends on where the request stands then; the smallest
 * one takes the request further as it should.
 *
 * @param what which of the {@link Happening}s, in hundredths
 * @param a which answer, fact, effect, node … of those that there are
 * @param b a second choice
 */
public record Call(int what, int a, int b) {

    /** The greatest number that {@link #of} tells apart from smaller ones. */
    public static final int GREATEST = 100 * 1000 * 1000 - 1;

    /** A call from one number, so that sequences of calls are sequences of numbers. */
    public static Call of(int number) {
        return new Call(number % 100, number / 100 % 1000, number / 100_000);
    }

    Happening happening() {
        return Happening.at(what);
    }
}
