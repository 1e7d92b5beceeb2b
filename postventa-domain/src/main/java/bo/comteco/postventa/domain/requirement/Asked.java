package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Field;

/**
 * A field that the adviser attests or captures for a requirement.
 *
 * @param field what is asked; optional, since what was not seen is left out and then unmet
 * @param of which applicants it is asked of, of those whom the requirement applies to
 */
public record Asked(Field field, Applicability of) {

    public Asked {
        field = field.optional();
    }

    /** Whether this applicant is asked for it. */
    public boolean isAskedOf(Subject subject) {
        return of.appliesTo(subject);
    }

    /** Whether somebody who comes in this capacity is asked for it. */
    public boolean isAskedOf(ApplicantRole role) {
        return of.appliesTo(role);
    }
}
