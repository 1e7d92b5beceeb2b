package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How requirements that recur in the annexes are judged, and how verdicts are made and joined. */
final class Judgements {

    static final Verdict MET = new Verdict.Met();

    /** 1.1, 3.1 …: the applicant, or the one the applicant acts for, holds the product. */
    static final Judgement HOLDS_THE_PRODUCT =
            judgement("HOLDS_THE_PRODUCT", Judgements::holdsTheProduct, ProductFacts.HOLDER);

    /** 2.2, 5.1: the one acted for holds the product, and whoever acts for a holder brings the signed note (D-32). */
    static final Judgement HOLDS_THE_PRODUCT_OR_IS_SENT = judgement(
            "HOLDS_THE_PRODUCT_OR_IS_SENT", known -> both(holdsTheProduct(known), sent(known)), ProductFacts.HOLDER);

    private Judgements() {}

    static Verdict unmet(Message reason, Message mend) {
        return new Verdict.Unmet(reason, mend);
    }

    /** Whether the adviser chose yes. */
    static boolean isYes(Known known, Field field) {
        return known.answers()
                .findChoice(field.id())
                .filter(Attestations.YES::equals)
                .isPresent();
    }

    /** Everything that is asked of this applicant was seen. */
    static Judgement seen(List<Asked> asked) {
        var papers = List.copyOf(asked);
        String ids = papers.stream().map(paper -> paper.field().id()).collect(Collectors.joining(", "));
        return judgement(
                "SEEN(" + ids + ")",
                known -> presented(
                        known,
                        papers.stream()
                                .filter(paper -> paper.isAskedOf(known.subject()))
                                .map(Asked::field)
                                .toList()));
    }

    /** Unmet names every paper that is missing, as the middle of a sentence: a label begins with a common noun. */
    static Verdict presented(Known known, List<Field> papers) {
        var missing = papers.stream()
                .filter(paper -> !known.answers().has(paper.id()))
                .map(paper -> paper.label().substring(0, 1).toLowerCase(Locale.ROOT)
                        + paper.label().substring(1))
                .toList();
        return missing.isEmpty()
                ? MET
                : unmet(
                        Message.of("unmet.not-presented").with("papers", missing),
                        Message.of("mend.bring-papers").with("papers", missing));
    }

    /** Where one requirement has two halves: whatever is wrong with either is named. */
    static Verdict both(Verdict first, Verdict second) {
        if (first instanceof Verdict.Unmet one && second instanceof Verdict.Unmet other) {
            return unmet(both("unmet.both", one.reason(), other.reason()), both("mend.both", one.mend(), other.mend()));
        }
        if (first instanceof Verdict.Unmet || second instanceof Verdict.Met) {
            return first;
        }
        return second;
    }

    /** Whether the one acted for holds the product. */
    static boolean isHolder(Known known) {
        return known.fact(ProductFacts.HOLDER).equals(known.subject().customer().value());
    }

    private static Verdict holdsTheProduct(Known known) {
        return isHolder(known)
                ? MET
                : unmet(
                        Message.of("unmet.not-holder")
                                .with("holder", known.subject().customerName()),
                        Message.of("mend.holder-comes"));
    }

    private static Verdict sent(Known known) {
        return known.subject().isRepresented() ? presented(known, List.of(Attestations.SIGNED_NOTE)) : MET;
    }

    private static Message both(String key, Message first, Message second) {
        return Message.of(key).with("first", first).with("second", second);
    }
}
