package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import java.util.List;

/**
 * One thing that a client must fulfil.
 *
 * @param id annex and item, such as {@code 3.5}
 * @param text the annex's words, in Spanish; part of the edition
 * @param source where they stand, such as {@code Anexo 3, ítem 5}
 * @param fields what the adviser attests or captures for it at the assessment; optional fields, since what was not seen
 *     is left out and then unmet
 */
public record Requirement(
        String id,
        String text,
        String source,
        Applicability appliesTo,
        Fulfilment fulfilment,
        List<Field> fields,
        Judgement judgement) {

    public Requirement {
        fields = fields.stream().map(Field::optional).toList();
    }

    /** This requirement and what became of it. Rules that look at facts run only when those were found out. */
    public Assessed assess(Known known) {
        var verdict = appliesTo.appliesTo(known.subject())
                ? judgement.of(known)
                : new Verdict.NotApplicable(appliesTo.whyNot());
        return new Assessed(this, verdict);
    }
}
