package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.EffectKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a request enters in another system.
 *
 * @param seq its number within the request; with request and node it makes the key, which never depends on content or
 *     attempts
 * @param key what the other system stores as external id
 * @param content what is entered; empty until its turn
 * @param result what the other system gave back; empty until then
 * @param arrival the record at which its node was reached
 * @param afterwards whether the request goes on meanwhile
 * @param substitute what is owed instead when it fails, or null
 * @param undoes the number of the effect that it undoes, or null
 * @param replaces the number of the effect that it takes the place of, or null
 * @param adrift whether its node was superseded after a changed fact: taken over, replaced, or undone at the end
 */
public record Effect(
        int seq,
        String key,
        String node,
        EffectKind kind,
        EffectStatus status,
        Answers content,
        Answers result,
        int arrival,
        boolean afterwards,
        @Nullable EffectKind substitute,
        @Nullable Integer undoes,
        @Nullable Integer replaces,
        boolean adrift) {

    Effect become(EffectStatus other) {
        return new Effect(
                seq,
                key,
                node,
                kind,
                other,
                content,
                result,
                arrival,
                afterwards,
                substitute,
                undoes,
                replaces,
                adrift);
    }

    Effect owed(Answers due) {
        return new Effect(
                seq,
                key,
                node,
                kind,
                EffectStatus.OWED,
                due,
                result,
                arrival,
                afterwards,
                substitute,
                undoes,
                replaces,
                adrift);
    }

    Effect reported(EffectStatus other, Answers given) {
        return new Effect(
                seq, key, node, kind, other, content, given, arrival, afterwards, substitute, undoes, replaces, adrift);
    }

    Effect replacing(int other) {
        return new Effect(
                seq, key, node, kind, status, content, result, arrival, afterwards, substitute, undoes, other, adrift);
    }

    Effect drifting() {
        return new Effect(
                seq, key, node, kind, status, content, result, arrival, afterwards, substitute, undoes, replaces, true);
    }

    Effect takenOver(int arrivedAt) {
        return new Effect(
                seq,
                key,
                node,
                kind,
                status,
                content,
                result,
                arrivedAt,
                afterwards,
                substitute,
                undoes,
                replaces,
                false);
    }

    boolean standsToBeUndone() {
        return status == EffectStatus.STANDING && undoes == null;
    }

    /** The number of the effect that this one undoes. */
    public Optional<Integer> findUndoes() {
        return Optional.ofNullable(undoes);
    }
}
