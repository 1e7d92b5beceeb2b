package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Field;
import java.util.List;

/**
 * One thing that a client must fulfil.
 *
 * @param id annex and item, such as {@code 3.5}
 * @param text the annex's words, in Spanish; part of the edition
 * @param source where they stand, such as {@code Anexo 3, ítem 5}
 * @param asked what the adviser attests or captures for it at the assessment
 */
public record Requirement(
        String id,
        String text,
        String source,
        Applicability appliesTo,
        Fulfilment fulfilment,
        List<Asked> asked,
        Judgement judgement) {

    public Requirement {
        asked = List.copyOf(asked);
    }

    /** Every field that any applicant may be asked for. */
    public List<Field> fields() {
        return asked.stream().map(Asked::field).toList();
    }

    /** The fields that this applicant is asked for; none where the requirement does not apply. */
    public List<Field> fieldsFor(Subject subject) {
        return fieldsFor(subject.applicant().role());
    }

    /** The fields that somebody who comes in this capacity is asked for; none where the requirement does not apply. */
    public List<Field> fieldsFor(ApplicantRole role) {
        return appliesTo.appliesTo(role)
                ? asked.stream()
                        .filter(one -> one.isAskedOf(role))
                        .map(Asked::field)
                        .toList()
                : List.of();
    }

    /** This requirement and what became of it. Rules that look at facts run only when those were found out. */
    public Assessed assess(Known known) {
        var verdict = appliesTo.appliesTo(known.subject())
                ? judgement.of(known)
                : new Verdict.NotApplicable(appliesTo.whyNot());
        return new Assessed(this, verdict);
    }
}
