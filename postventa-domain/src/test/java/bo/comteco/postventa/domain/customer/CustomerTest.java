package bo.comteco.postventa.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.domain.common.InvalidValue;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void textsAreKeptWithoutSurroundingSpace() {
        assertThat(new Customer(new CustomerId(" 100 "), PersonKind.NATURAL, " Ana Rojas ", " 1234567 CB ", null))
                .isEqualTo(new Customer(new CustomerId("100"), PersonKind.NATURAL, "Ana Rojas", "1234567 CB", null));
    }

    @Test
    void theIdPrintsAsSmartflexWritesIt() {
        assertThat(new CustomerId("100")).hasToString("100");
    }

    @Test
    void nameAndIdentificationMustBeThere() {
        CustomerId id = new CustomerId("100");

        assertBlank("Customer.name", () -> new Customer(id, PersonKind.NATURAL, "", "1234567", null));
        assertBlank("Customer.identification", () -> new Customer(id, PersonKind.NATURAL, "Ana Rojas", " ", null));
    }

    @Test
    void anApplicantHasANameAndPerhapsAnIdentity() {
        assertThat(new Applicant(ApplicantRole.HOLDER, " Ana Rojas ", null).name())
                .isEqualTo("Ana Rojas");
        assertBlank("Applicant.name", () -> new Applicant(ApplicantRole.HOLDER, " ", null));
    }

    private static void assertBlank(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("value.text.blank"))
                .satisfies(refusal -> assertThat(refusal.message().arguments()).containsEntry("field", field));
    }
}
