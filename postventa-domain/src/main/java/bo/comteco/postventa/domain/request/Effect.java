package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a request enters in another system.
 *
 * @param seq its number within the request, from 0
 * @param key what the other system stores as external id: request, node and number, never content or attempts
 * @param terms the line of the definition that it comes from
 * @param arrival the record by which its node was reached
 * @param undoes the number of the effect that it undoes, or null
 * @param content what is entered; empty until its turn
 * @param result what the other system gave back; empty until then
 * @param replaces the number of the effect that it takes the place of, or null
 */
public record Effect(
        int seq,
        String key,
        String node,
        OwedEffect terms,
        int arrival,
        @Nullable Integer undoes,
        EffectStatus status,
        Wanted wanted,
        Answers content,
        Answers result,
        @Nullable Integer replaces) {

    /** What a request wants of something that it has entered, or is about to. */
    public enum Wanted {
        /** It is part of what the request comes to. */
        YES,
        /**
         * A fact that its node rests on has changed. When the node is reached again it is taken over, or replaced by
         * what is entered instead; otherwise it is undone at the end.
         */
        ADRIFT,
        /** It is to be undone, as far as anything undoes it. */
        NO
    }

    static Effect queued(int seq, String key, String node, OwedEffect terms, int arrival, @Nullable Integer undoes) {
        return new Effect(
                seq,
                key,
                node,
                terms,
                arrival,
                undoes,
                EffectStatus.QUEUED,
                Wanted.YES,
                Answers.none(),
                Answers.none(),
                null);
    }

    public EffectKind kind() {
        return terms.kind();
    }

    /** Whether the request goes on meanwhile. */
    public boolean afterwards() {
        return terms.detached();
    }

    /** The number of the effect that this one undoes. */
    public Optional<Integer> findUndoes() {
        return Optional.ofNullable(undoes);
    }

    /** The same, -1 where it undoes nothing. */
    int undone() {
        return undoes == null ? -1 : undoes;
    }

    /** Whether it is a payment order, which is paid, rejected or expires and nothing else. */
    public boolean isPayment() {
        return undoes == null && kind().system() == SystemName.CASH_DESK;
    }

    /** Whether it stands in another system, and is no undoing. */
    boolean stands() {
        return undoes == null && status == EffectStatus.STANDING;
    }

    boolean isOf(String someNode, int someArrival) {
        return undoes == null && arrival == someArrival && node.equals(someNode);
    }

    boolean canComeTo(EffectReport.Result result) {
        return switch (result) {
            case PAID, REJECTED, EXPIRED -> isPayment();
            case ENTERED, REFUSED, GIVEN_UP, GIVEN_UP_UNCERTAIN -> !isPayment();
            case NEVER_ENTERED -> status == EffectStatus.ABANDONED || status == EffectStatus.VOID;
        };
    }

    /** Whether a result tells anything: of what has failed or was left, only that it was entered after all. */
    boolean isNews(EffectReport.Result outcome) {
        return switch (status) {
            case OWED, ABANDONED -> true;
            case GIVEN_UP, GIVEN_UP_UNCERTAIN, VOID, REFUSED ->
                outcome == EffectReport.Result.ENTERED || outcome == EffectReport.Result.PAID;
            case QUEUED, STANDING, UNDONE -> false;
        };
    }

    /** Whether its request would enter it anew, under another key, were it given up now. */
    boolean wouldBeEnteredAnew() {
        return undoes == null && status == EffectStatus.OWED;
    }

    /** Whether somebody confirms with one receipt what was paid with another. */
    boolean wasPaidOtherwise(EffectReport report) {
        return stands()
                && report.result() == EffectReport.Result.PAID
                && !report.data().find(EffectReport.RECEIPT).equals(result.find(EffectReport.RECEIPT));
    }

    Effect become(EffectStatus other) {
        return new Effect(seq, key, node, terms, arrival, undoes, other, wanted, content, result, replaces);
    }

    Effect owed(Answers due) {
        return new Effect(seq, key, node, terms, arrival, undoes, EffectStatus.OWED, wanted, due, result, replaces);
    }

    Effect came(EffectStatus to, Answers given) {
        return new Effect(seq, key, node, terms, arrival, undoes, to, wanted, content, given, replaces);
    }

    Effect wanted(Wanted other) {
        return new Effect(seq, key, node, terms, arrival, undoes, status, other, content, result, replaces);
    }

    Effect takenOver(int arrivedAt) {
        return new Effect(seq, key, node, terms, arrivedAt, undoes, status, Wanted.YES, content, result, replaces);
    }

    Effect replacing(int other) {
        return new Effect(seq, key, node, terms, arrival, undoes, status, wanted, content, result, other);
    }
}
