package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;

/**
 * What became of an effect.
 *
 * @param data what the system gave back (an order's number, a receipt), or the reason in field {@link #REASON}
 */
public record EffectReport(Result result, Answers data) {

    /** The field with the reason of a refusal, a rejection or a giving up. */
    public static final String REASON = "reason";

    /** The field with the number by which the other system knows what was entered. */
    public static final String NUMBER = "number";

    /** The field with the number of a cash desk's receipt. */
    public static final String RECEIPT = "receipt";

    /** The ways it can go; the last three are a payment order's. */
    public enum Result {
        ENTERED,
        REFUSED,
        GIVEN_UP,
        GIVEN_UP_UNCERTAIN,
        NEVER_ENTERED,
        PAID,
        REJECTED,
        EXPIRED;

        /** Whether it came to nothing, though it was wanted. */
        boolean isFailure() {
            return switch (this) {
                case REFUSED, GIVEN_UP, GIVEN_UP_UNCERTAIN, REJECTED, EXPIRED -> true;
                case ENTERED, NEVER_ENTERED, PAID -> false;
            };
        }
    }

    public static EffectReport entered(Answers result) {
        return new EffectReport(Result.ENTERED, result);
    }

    /** Entered under this number. */
    public static EffectReport entered(String number) {
        return entered(Answers.none().with(NUMBER, number));
    }

    public static EffectReport refused(String reason) {
        return new EffectReport(Result.REFUSED, Answers.none().with(REASON, reason));
    }

    public static EffectReport givenUp(String reason) {
        return new EffectReport(Result.GIVEN_UP, Answers.none().with(REASON, reason));
    }

    /** Given up, and nobody knows whether it was done. */
    public static EffectReport givenUpUncertain(String reason) {
        return new EffectReport(Result.GIVEN_UP_UNCERTAIN, Answers.none().with(REASON, reason));
    }

    /** An abandoned effect was looked for and is not there. */
    public static EffectReport neverEntered() {
        return new EffectReport(Result.NEVER_ENTERED, Answers.none());
    }

    public static EffectReport paid(String receipt, String cashier) {
        return new EffectReport(
                Result.PAID, Answers.none().with(RECEIPT, receipt).with("cashier", cashier));
    }

    public static EffectReport rejected(String reason) {
        return new EffectReport(Result.REJECTED, Answers.none().with(REASON, reason));
    }

    public static EffectReport expired() {
        return new EffectReport(Result.EXPIRED, Answers.none());
    }
}
