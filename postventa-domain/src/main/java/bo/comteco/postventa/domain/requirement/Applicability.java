package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.Subject;

/** Whom a requirement applies to (specification, section 4, the column <em>for</em>). */
public enum Applicability {
    /** Everyone. */
    EVERYONE {
        @Override
        public boolean appliesTo(ApplicantRole role) {
            return true;
        }
    },
    /** Who acts for a holder: a natural person's representative, a legal person's agent. */
    REPRESENTATIVE {
        @Override
        public boolean appliesTo(ApplicantRole role) {
            return role.actsForHolder();
        }
    },
    /** A natural person, whoever acts for it: Annex 4's column for legal persons is empty. */
    NATURAL_PERSON {
        @Override
        public boolean appliesTo(ApplicantRole role) {
            return role.fits(PersonKind.NATURAL);
        }
    },
    /** A legal person, whoever acts for it. */
    LEGAL_PERSON {
        @Override
        public boolean appliesTo(ApplicantRole role) {
            return role.fits(PersonKind.LEGAL);
        }
    },
    /** The legal representative of a legal person, in person. */
    LEGAL_REPRESENTATIVE {
        @Override
        public boolean appliesTo(ApplicantRole role) {
            return role == ApplicantRole.LEGAL_REPRESENTATIVE;
        }
    },
    /** The agent of a legal person; its legal representative in person needs no note to himself. */
    AGENT {
        @Override
        public boolean appliesTo(ApplicantRole role) {
            return role == ApplicantRole.AGENT;
        }
    };

    /** Whether a requirement of this kind applies where somebody comes in this capacity, which says for which kind of person. */
    public abstract boolean appliesTo(ApplicantRole role);

    /** Whether a requirement of this kind applies to this holder and applicant. */
    public final boolean appliesTo(Subject subject) {
        return appliesTo(subject.applicant().role());
    }

    /** Why a requirement of this kind does not apply. */
    public Message whyNot() {
        return Message.of("not-applicable." + name());
    }
}
