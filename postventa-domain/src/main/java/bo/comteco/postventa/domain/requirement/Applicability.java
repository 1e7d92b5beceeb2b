package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Subject;

/** Whom a requirement applies to (specification, section 4, the column <em>for</em>). */
public enum Applicability {
    /** Everyone. */
    EVERYONE {
        @Override
        public boolean appliesTo(Subject subject) {
            return true;
        }
    },
    /** Who acts for a holder: a natural person's representative, a legal person's agent. */
    REPRESENTATIVE {
        @Override
        public boolean appliesTo(Subject subject) {
            return subject.isRepresented();
        }
    },
    /** A natural person, whoever acts for it: Annex 4's column for legal persons is empty. */
    NATURAL_PERSON {
        @Override
        public boolean appliesTo(Subject subject) {
            return !subject.isLegalPerson();
        }
    },
    /** A legal person, whoever acts for it. */
    LEGAL_PERSON {
        @Override
        public boolean appliesTo(Subject subject) {
            return subject.isLegalPerson();
        }
    },
    /** The legal representative of a legal person, in person. */
    LEGAL_REPRESENTATIVE {
        @Override
        public boolean appliesTo(Subject subject) {
            return subject.applicant().role() == ApplicantRole.LEGAL_REPRESENTATIVE;
        }
    },
    /** The agent of a legal person; its legal representative in person needs no note to himself. */
    AGENT {
        @Override
        public boolean appliesTo(Subject subject) {
            return subject.applicant().role() == ApplicantRole.AGENT;
        }
    };

    /** Whether a requirement of this kind applies to this holder and applicant. */
    public abstract boolean appliesTo(Subject subject);

    /** Why a requirement of this kind does not apply. */
    public Message whyNot() {
        return Message.of("not-applicable." + name());
    }
}
