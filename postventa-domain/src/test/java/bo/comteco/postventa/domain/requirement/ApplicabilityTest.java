package bo.comteco.postventa.domain.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.walk.Subjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

    @ParameterizedTest
    @CsvSource({
        "EVERYONE,             true,  true,  true,  true",
        "REPRESENTATIVE,       false, true,  false, true",
        "NATURAL_PERSON,       true,  true,  false, false",
        "LEGAL_PERSON,         false, false, true,  true",
        "LEGAL_REPRESENTATIVE, false, false, true,  false",
        "AGENT,                false, false, false, true"
    })
    void eachKindAppliesInItsCorners(
            Applicability kind, boolean holder, boolean representative, boolean legalRepresentative, boolean agent) {
        assertThat(kind.appliesTo(Subjects.aHolder())).isEqualTo(holder);
        assertThat(kind.appliesTo(Subjects.aRepresentative())).isEqualTo(representative);
        assertThat(kind.appliesTo(Subjects.aLegalRepresentative())).isEqualTo(legalRepresentative);
        assertThat(kind.appliesTo(Subjects.anAgent())).isEqualTo(agent);
        assertThat(kind.whyNot()).isEqualTo(Message.of("not-applicable." + kind));
    }
}
