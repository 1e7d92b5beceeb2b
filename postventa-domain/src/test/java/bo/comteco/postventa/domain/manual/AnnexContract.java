package bo.comteco.postventa.domain.manual;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every annex, in each of the four corners of applicant. */
abstract class AnnexContract {

    private final RequirementPolicy policy;

    AnnexContract(RequirementPolicy policy) {
        this.policy = policy;
    }

    /** For each corner the items that apply, in the annex's order. */
    abstract Map<Corner, List<String>> applying();

    /** For each corner the fields that the adviser is asked, in their order. */
    abstract Map<Corner, List<String>> asked();

    /** For each item of each corner at least one thing that can be wrong. */
    abstract List<Lapse> lapses();

    /** Items that rest on the same papers in a corner: what is wrong with one is wrong with the others. */
    Set<String> inseparable(Corner corner) {
        return Set.of();
    }

    @Test
    void readsAndRefusesAsAgreed() {
        PolicyPage.compare(policy, lapses());
    }

    @TestFactory
    Stream<DynamicTest> whoBringsWhatIsAskedAndNoMoreIsAdmitted() {
        return inEachCorner(corner -> {
            var assessment = corner.inOrder().bringingOnly(asked().get(corner)).assessedBy(policy);

            assertThat(assessment.isMet()).isTrue();
            assertThat(assessment.isUnmet()).isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotApplySaysWhy() {
        return inEachCorner(corner -> {
            for (var assessed : corner.inOrder().assessedBy(policy).requirements()) {
                var requirement = assessed.requirement();
                if (applying().get(corner).contains(requirement.id())) {
                    assertThat(assessed.verdict()).isNotInstanceOf(Verdict.NotApplicable.class);
                } else {
                    assertThat(assessed.verdict())
                            .isEqualTo(new Verdict.NotApplicable(
                                    requirement.appliesTo().whyNot()));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theAdviserIsAskedForWhatAppliesAndNothingElse() {
        return inEachCorner(corner -> assertThat(policy.form(corner.subject()).fields())
                .extracting(Field::id)
                .containsExactlyElementsOf(asked().get(corner)));
    }

    @TestFactory
    Stream<DynamicTest> oneThingWrongIsTheOnlyOneNamedAndSaysWhyAndWhatToDo() {
        return lapses().stream().flatMap(lapse -> lapse.corners().stream().map(corner -> test(lapse, corner)));
    }

    private DynamicTest test(Lapse lapse, Corner corner) {
        return dynamicTest(lapse.ids() + " " + corner + ": " + lapse.words(), () -> {
            var assessment = lapse.spoil().apply(corner.inOrder()).assessedBy(policy);

            assertThat(unmet(assessment)).containsExactlyElementsOf(lapse.ids());
            assertThat(assessment.isMet()).isFalse();
            assertThat(assessment.unmet())
                    .extracting(Assessed::verdict)
                    .containsOnly(new Verdict.Unmet(
                            lapse.reason().apply(corner.subject()), lapse.mend().apply(corner.subject())));
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingThatAppliesIsLeftUntriedAlone() {
        return inEachCorner(corner -> {
            var tried = lapses().stream()
                    .filter(lapse -> lapse.corners().contains(corner))
                    .map(Lapse::ids)
                    .filter(ids -> ids.size() == 1 || ids.equals(inseparable(corner)))
                    .flatMap(Set::stream)
                    .collect(toSet());

            assertThat(tried).containsExactlyInAnyOrderElementsOf(applying().get(corner));
        });
    }

    @TestFactory
    Stream<DynamicTest> everythingWrongAtOnceIsAllNamed() {
        return inEachCorner(corner -> {
            var client = corner.inOrder();
            for (var lapse : lapses()) {
                client = lapse.corners().contains(corner) ? lapse.spoil().apply(client) : client;
            }

            assertThat(unmet(client.assessedBy(policy)))
                    .containsExactlyElementsOf(applying().get(corner));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatASilentSystemVerifiesIsPendingAndNeitherMetNorUnmet() {
        return policy.reads().stream()
                .flatMap(kind -> Corner.ALL.stream()
                        .map(corner -> dynamicTest(kind + " unknown, " + corner, () -> {
                            var waiting = policy.requirements().stream()
                                    .filter(requirement ->
                                            requirement.judgement().reads().contains(kind))
                                    .map(Requirement::id)
                                    .filter(applying().get(corner)::contains)
                                    .toList();

                            var assessment = corner.inOrder().silent(kind).assessedBy(policy);

                            assertThat(assessment.pending())
                                    .extracting(
                                            assessed -> assessed.requirement().id())
                                    .containsExactlyElementsOf(waiting);
                            assertThat(assessment.pending())
                                    .allSatisfy(assessed -> assertThat(assessed.verdict())
                                            .isEqualTo(new Verdict.Pending(kind.system())));
                            assertThat(assessment.isMet()).isEqualTo(waiting.isEmpty());
                            assertThat(assessment.isUnmet()).isFalse();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatASystemSaysCannotBeAttestedAway() {
        return policy.requirements().stream()
                .filter(requirement -> requirement.fulfilment() == Fulfilment.VERIFIED)
                .map(requirement -> dynamicTest(
                        requirement.id() + " rests on a system",
                        () -> assertThat(lapses())
                                .filteredOn(lapse -> lapse.ids().contains(requirement.id()))
                                .as("lapses that stand although every paper was seen")
                                .anySatisfy(lapse -> assertThat(lapse.corners()).allSatisfy(corner -> {
                                    var attested = lapse.spoil()
                                            .apply(corner.inOrder())
                                            .attestingEverything();
                                    assertThat(unmet(attested.assessedBy(policy)))
                                            .contains(requirement.id());
                                }))));
    }

    static List<String> unmet(Assessment assessment) {
        return assessment.unmet().stream()
                .map(assessed -> assessed.requirement().id())
                .toList();
    }

    private static Stream<DynamicTest> inEachCorner(Consumer<Corner> check) {
        return Corner.ALL.stream().map(corner -> dynamicTest(corner.toString(), () -> check.accept(corner)));
    }
}
