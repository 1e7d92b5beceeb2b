package bo.comteco.postventa.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    private static final Form PAPERS = Form.of(
            Field.field("note", "Nota", ValueType.TEXT).sharedInVisit(),
            Field.field("reason", "Motivo", ValueType.TEXT));

    @ParameterizedTest
    @CsvSource({"NATURAL, HOLDER", "NATURAL, REPRESENTATIVE", "LEGAL, LEGAL_REPRESENTATIVE", "LEGAL, AGENT"})
    void theApplicantIsOneThatSuchAHolderCanHave(PersonKind kind, ApplicantRole role) {
        assertThat(visit(kind, role, Answers.none()).applicant().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"LEGAL, HOLDER", "LEGAL, REPRESENTATIVE", "NATURAL, LEGAL_REPRESENTATIVE", "NATURAL, AGENT"})
    void nobodyElseIsAnApplicant(PersonKind kind, ApplicantRole role) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit(kind, role, Answers.none()))
                .withMessageContainingAll(kind.name(), role.name());
    }

    @Test
    void whatWasSeenServesTheVisitWhereTheFormSaysSo() {
        var given = Answers.of(Map.of("note", new Value.Text("vista"), "reason", new Value.Text("mudanza")));

        assertThat(Visit.shared(PAPERS, given)).isEqualTo(Answers.of("note", new Value.Text("vista")));
    }

    @Test
    void whatWasSeenIsProposedWhereItIsAskedForAgain() {
        var seen = Answers.of(Map.of("note", new Value.Text("vista"), "power", new Value.Text("visto")));

        assertThat(visit(PersonKind.NATURAL, ApplicantRole.REPRESENTATIVE, seen).proposalFor(PAPERS))
                .isEqualTo(Answers.of("note", new Value.Text("vista")));
    }

    @Test
    void aRequestIsAboutItsClientAsRepresentedInIt() {
        var visit = visit(PersonKind.NATURAL, ApplicantRole.HOLDER, Answers.none());
        var product = new ProductId("PRD-1");

        var subject = visit.subject(product);

        assertThat(subject.product()).isEqualTo(product);
        assertThat(subject.office()).isEqualTo("CENTRAL");
        assertThat(subject.applicant()).isEqualTo(visit.applicant());
        assertThat(visit.subject(null).product()).isNull();
    }

    private static Visit visit(PersonKind kind, ApplicantRole role, Answers evidence) {
        return new Visit(
                "visit-1",
                new Customer(new CustomerId("100"), kind, "Ana Rojas", "1234567", null),
                new Applicant(role, "Ana Rojas", null),
                "CENTRAL",
                "adviser",
                Instant.parse("2026-11-24T14:00:00Z"),
                evidence);
    }
}
