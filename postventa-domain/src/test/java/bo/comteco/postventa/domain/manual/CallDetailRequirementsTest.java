package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Corner.AGENT;
import static bo.comteco.postventa.domain.manual.Corner.HOLDER;
import static bo.comteco.postventa.domain.manual.Corner.LEGAL_REPRESENTATIVE;
import static bo.comteco.postventa.domain.manual.Corner.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** GR.1 and GR.2: nobody can be sent for a call detail, so not every corner can be admitted. */
class CallDetailRequirementsTest {

    @Test
    void readsAndRefusesAsAgreed() {
        PolicyPage.compare(
                CallDetailRequirements.CALL_DETAIL,
                List.of(
                        Lapse.lapse("nothing else is wrong", client -> client, "GR.1")
                                .of(REPRESENTATIVE),
                        Lapse.lapse("nothing else is wrong", client -> client, "GR.1")
                                .of(AGENT),
                        Lapse.lapse(
                                "the line is somebody else's",
                                client -> client.finding(ProductFacts.HOLDER, "CU-999"),
                                "GR.1")));
    }

    @Test
    void theHolderInPersonIsAdmitted() {
        assertThat(HOLDER.inOrder()
                        .bringingOnly(List.of("identity-card"))
                        .assessedBy(CallDetailRequirements.CALL_DETAIL)
                        .isMet())
                .isTrue();
    }

    @Test
    void theAccreditedLegalRepresentativeInPersonIsAdmitted() {
        assertThat(LEGAL_REPRESENTATIVE
                        .inOrder()
                        .bringingOnly(List.of("notarized-power", "identity-card"))
                        .assessedBy(CallDetailRequirements.CALL_DETAIL)
                        .isMet())
                .isTrue();
    }

    @Test
    void aRepresentativeIsToldThatTheHolderMustComeWhateverHeBrings() {
        assertThat(unmet(REPRESENTATIVE.inOrder()))
                .containsExactly(new Verdict.Unmet(
                        Message.of("unmet.call-detail-for-holder"),
                        Message.of("mend.holder-in-person").with("holder", "Ana Rojas")));
    }

    @Test
    void anAgentIsToldThatTheLegalRepresentativeMustComeWhateverHeBrings() {
        assertThat(unmet(AGENT.inOrder()))
                .containsExactly(new Verdict.Unmet(
                        Message.of("unmet.call-detail-for-legal-representative"),
                        Message.of("mend.legal-representative-in-person")
                                .with("holder", "Panadería El Trigal S.R.L.")));
    }

    @Test
    @ReadAs("D-34")
    void aLegalRepresentativeWithoutHisPowerIsNotAccredited() {
        assertThat(unmet(LEGAL_REPRESENTATIVE.inOrder().without(Attestations.NOTARIZED_POWER)))
                .containsExactly(new Verdict.Unmet(
                        Message.of("unmet.not-presented")
                                .with("papers", List.of("poder notariado otorgado por el titular")),
                        Message.of("mend.bring-papers")
                                .with("papers", List.of("poder notariado otorgado por el titular"))));
    }

    @TestFactory
    Stream<DynamicTest> aLineOfSomebodyElseIsRefusedWhoeverComes() {
        return inEachCorner(corner -> assertThat(unmet(corner.inOrder().finding(ProductFacts.HOLDER, "CU-999")))
                .containsExactly(notTheLineOf(corner)));
    }

    @TestFactory
    Stream<DynamicTest> theCardIsJudgedAsEverywhereWhoeverComes() {
        return inEachCorner(corner -> assertThat(Lapses.card("GR.2")).allSatisfy(lapse -> {
            var asBefore = new ArrayList<>(unmet(corner.inOrder()));
            asBefore.add(new Verdict.Unmet(
                    lapse.reason().apply(corner.subject()), lapse.mend().apply(corner.subject())));

            assertThat(unmet(lapse.spoil().apply(corner.inOrder()))).isEqualTo(asBefore);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everythingWrongAtOnceIsAllNamed() {
        return inEachCorner(corner -> assertThat(unmet(corner.inOrder()
                        .finding(ProductFacts.HOLDER, "CU-999")
                        .without(Attestations.IDENTITY_CARD, Attestations.NOTARIZED_POWER)))
                .containsExactly(
                        notTheLineOf(corner),
                        new Verdict.Unmet(Message.of("unmet.no-card"), Message.of("mend.show-card"))));
    }

    private static Verdict notTheLineOf(Corner corner) {
        return new Verdict.Unmet(
                Message.of("unmet.not-holder").with("holder", corner.subject().customerName()),
                Message.of("mend.line-holder-comes"));
    }

    private static Stream<DynamicTest> inEachCorner(Consumer<Corner> check) {
        return Corner.ALL.stream().map(corner -> dynamicTest(corner.toString(), () -> check.accept(corner)));
    }

    @Test
    void whoHoldsTheLineIsPendingWhileSmartflexIsSilent() {
        for (var corner : Corner.ALL) {
            var assessment =
                    corner.inOrder().silent(ProductFacts.HOLDER).assessedBy(CallDetailRequirements.CALL_DETAIL);

            assertThat(assessment.pending())
                    .extracting(assessed -> assessed.requirement().id())
                    .containsExactly("GR.1");
            assertThat(assessment.isUnmet()).isFalse();
        }
    }

    @Test
    void thePowerIsAskedOfTheLegalRepresentativeAlone() {
        assertThat(asked(HOLDER.subject())).containsExactly("identity-card");
        assertThat(asked(REPRESENTATIVE.subject())).containsExactly("identity-card");
        assertThat(asked(LEGAL_REPRESENTATIVE.subject())).containsExactly("notarized-power", "identity-card");
        assertThat(asked(AGENT.subject())).containsExactly("identity-card");
    }

    private static List<String> asked(Subject subject) {
        return CallDetailRequirements.CALL_DETAIL.form(subject).fields().stream()
                .map(Field::id)
                .toList();
    }

    private static List<Verdict> unmet(AtTheCounter client) {
        return client.assessedBy(CallDetailRequirements.CALL_DETAIL).unmet().stream()
                .map(Assessed::verdict)
                .toList();
    }
}
