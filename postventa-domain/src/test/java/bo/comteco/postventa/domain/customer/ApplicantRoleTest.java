package bo.comteco.postventa.domain.customer;

import static bo.comteco.postventa.domain.customer.PersonKind.LEGAL;
import static bo.comteco.postventa.domain.customer.PersonKind.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantRoleTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDER, NATURAL, false",
        "REPRESENTATIVE, NATURAL, true",
        "LEGAL_REPRESENTATIVE, LEGAL, false",
        "AGENT, LEGAL, true"
    })
    void aRoleFitsOneKindOfPersonAndSaysWhetherItSpeaksForAnother(
            ApplicantRole role, PersonKind kind, boolean actsForHolder) {
        assertThat(role.fits(kind)).isTrue();
        assertThat(role.fits(kind == NATURAL ? LEGAL : NATURAL)).isFalse();
        assertThat(role.actsForHolder()).isEqualTo(actsForHolder);
    }
}
