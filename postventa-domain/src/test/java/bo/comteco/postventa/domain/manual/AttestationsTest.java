package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which paper is which, whatever each annex calls it. */
class AttestationsTest {

    static List<RequirementPolicy> policiesThatAskForANote() {
        return List.of(
                Annex1.ANNEX_1, Annex2.ANNEX_2, Annex3.ANNEX_3, Annex5.SUSPENSION, Annex5.RECONNECTION, Annex6.ANNEX_6);
    }

    @ParameterizedTest
    @MethodSource("policiesThatAskForANote")
    @ReadAs("D-33")
    void whoeverIsSentBringsOnePaperAndItIsSeenOnceInAVisit(RequirementPolicy policy) {
        for (var corner : List.of(Corner.REPRESENTATIVE, Corner.AGENT)) {
            assertThat(policy.form(corner.subject()).fields())
                    .filteredOn(field -> field.id().equals("signed-note"))
                    .singleElement()
                    .matches(Field::shared);
            assertThat(corner.inOrder()
                            .without(Attestations.SIGNED_NOTE)
                            .assessedBy(policy)
                            .unmet())
                    .hasSize(1);
        }
    }

    @Test
    @ReadAs("D-33")
    void theLetterWithDatesTheAccreditationAndACompanysRequestAreOtherPapers() {
        var agent = Corner.AGENT
                .inOrder()
                .without(Attestations.SUSPENSION_LETTER, Attestations.ACCREDITATION_NOTE, Attestations.REQUEST_NOTE);

        assertThat(AnnexContract.unmet(agent.assessedBy(Annex5.SUSPENSION))).containsExactly("5.2");
        assertThat(AnnexContract.unmet(agent.assessedBy(Annex1.ANNEX_1))).containsExactly("1.7");
        assertThat(AnnexContract.unmet(agent.assessedBy(Annex2.ANNEX_2))).containsExactly("2.4");
    }
}
