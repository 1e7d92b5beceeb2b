package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose card it must be, and until when it is valid; Annex 2's item 1 stands for every item that asks for one. */
class CardShownTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void aCardThatExpiresTodayIsValid() {
        assertThat(unmet(Corner.HOLDER.inOrder().showingACard("1234567 CB", AtTheCounter.TODAY)))
                .isFalse();
    }

    @Test
    void aCardOfIndefiniteValidityIsValid() {
        assertThat(unmet(Corner.HOLDER.inOrder().showingACard("1234567 CB", IdentityDocument.NEVER)))
                .isFalse();
    }

    @Test
    void aCardExpiresAtMidnightInCochabamba() {
        var client = Corner.HOLDER.inOrder().showingACard("1234567 CB", AtTheCounter.TODAY);
        var lastMoment = client.known(Instant.parse("2026-11-25T03:59:59Z"), ManualParameters.BOOK);
        var midnight = client.known(Instant.parse("2026-11-25T04:00:00Z"), ManualParameters.BOOK);

        assertThat(Annex2.ANNEX_2.assess(lastMoment).isMet()).isTrue();
        assertThat(Annex2.ANNEX_2.assess(midnight).isMet()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("policiesThatAskForACard")
    @ReadAs("D-25")
    void whereverACardIsAskedForItMustBeValid(RequirementPolicy policy) {
        var client = Corner.HOLDER.inOrder();
        var yesterday = AtTheCounter.TODAY.minusDays(1);

        assertThat(client.assessedBy(policy).isMet()).isTrue();
        assertThat(client.showingACard("1234567 CB", yesterday)
                        .assessedBy(policy)
                        .isUnmet())
                .isTrue();
    }

    static List<RequirementPolicy> policiesThatAskForACard() {
        return List.of(Annex1.ANNEX_1, Annex2.ANNEX_2, Annex3.ANNEX_3, CallDetailRequirements.CALL_DETAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "1234567 SC", "1.234.567 CBBA"})
    @ReadAs("D-35")
    void theDepartmentOfIssueDoesNotMatter(String number) {
        assertThat(unmet(Corner.HOLDER.inOrder().showingACard(number, LATER))).isFalse();
    }

    @Test
    void theComplementMatters() {
        assertThat(unmet(Corner.HOLDER.inOrder().showingACard("1234567-1A", LATER)))
                .isTrue();
    }

    @Test
    @ReadAs("D-35")
    void aHoldersCardIsThatOfTheRegisterAndNotOneGivenAtTheDesk() {
        var holder = subject(ApplicantRole.HOLDER, "1234567 CB", "7654321");

        assertThat(unmet(AtTheCounter.inOrder(holder))).isFalse();
        assertThat(unmet(AtTheCounter.inOrder(holder).showingACard("7654321", LATER)))
                .isTrue();
    }

    @Test
    @ReadAs("D-35")
    void aRepresentativesCardIsNotTheHolders() {
        var representative = subject(ApplicantRole.REPRESENTATIVE, "1234567 CB", "7654321");

        assertThat(unmet(AtTheCounter.inOrder(representative))).isTrue();
        assertThat(unmet(AtTheCounter.inOrder(representative).showingACard("7654321", LATER)))
                .isFalse();
    }

    @Test
    void aRepresentativeWhoseNumberNobodyAskedMayShowAnyCard() {
        var subject = Corner.REPRESENTATIVE.subject();
        var unknown = with(
                subject, new Applicant(ApplicantRole.REPRESENTATIVE, "Luis Rojas", null), subject.identification());

        assertThat(unmet(AtTheCounter.inOrder(unknown).showingACard("7654321", LATER)))
                .isFalse();
    }

    @Test
    @ReadAs("D-35")
    void aNumberThatTheRegisterHasInNoUsableFormIsNotCompared() {
        var holder = subject(ApplicantRole.HOLDER, "pasaporte A-77", "1234567");

        assertThat(unmet(AtTheCounter.inOrder(holder).showingACard("7654321", LATER)))
                .isFalse();
    }

    private static boolean unmet(AtTheCounter client) {
        return client.assessedBy(Annex2.ANNEX_2).isUnmet();
    }

    private static Subject subject(ApplicantRole role, String registered, String ofApplicant) {
        return with(
                Corner.HOLDER.subject(),
                new Applicant(role, "Luis Rojas", IdentityNumber.parse(ofApplicant)),
                registered);
    }

    private static Subject with(Subject subject, Applicant applicant, String registered) {
        return new Subject(
                subject.customer(),
                subject.customerName(),
                subject.personKind(),
                registered,
                applicant,
                subject.product(),
                subject.office());
    }
}
