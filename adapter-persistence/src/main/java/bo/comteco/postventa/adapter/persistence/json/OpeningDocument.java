package bo.comteco.postventa.adapter.persistence.json;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The members of a stored opening. */
record OpeningDocument(
        long number,
        String edition,
        ProcedureCode procedure,
        String customer,
        String customerName,
        PersonKind personKind,
        String identification,
        ApplicantRole applicantRole,
        String applicantName,
        @Nullable String applicantIdentity,
        @Nullable String product,
        String office,
        String visit,
        String adviser,
        Instant at) {

    OpeningDocument {
        requireNonNull(edition, "edition");
        requireNonNull(procedure, "procedure");
        requireNonNull(customer, "customer");
        requireNonNull(customerName, "customerName");
        requireNonNull(personKind, "personKind");
        requireNonNull(identification, "identification");
        requireNonNull(applicantRole, "applicantRole");
        requireNonNull(applicantName, "applicantName");
        requireNonNull(office, "office");
        requireNonNull(visit, "visit");
        requireNonNull(adviser, "adviser");
        requireNonNull(at, "at");
    }
}
