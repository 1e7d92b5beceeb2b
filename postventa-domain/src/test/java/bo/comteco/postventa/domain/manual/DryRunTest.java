package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.DryRun;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Outlook;
import bo.comteco.postventa.domain.procedure.Outlook.Foreseen;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What would become of a request, without there being one. */
class DryRunTest {

    private static final AtTheCounter IN_ORDER = AtTheCounter.inOrder(Subjects.aHolder());

    private final List<String> asked = new ArrayList<>();

    private static KnownOf a(Subject subject) {
        return KnownOf.at(ProcedureWalk.MORNING)
                .subject(subject)
                .parameters(ManualParameters.BOOK.knownAt(ProcedureWalk.MORNING));
    }

    /** With systems that have all been asked already, or are silent. */
    private Outlook of(ProcedureCode code, @Nullable String askedFor, Known known) {
        return DryRun.of(ManualEdition.REVISION_3.procedure(code), askedFor, known, (now, kinds) -> {
            kinds.stream().map(FactKind::name).sorted().forEach(asked::add);
            return now;
        });
    }

    private static Map<String, Foreseen> byId(Outlook outlook) {
        assertThat(outlook).isInstanceOf(Outlook.Assessed.class);
        return ((Outlook.Assessed) outlook)
                .requirements().stream()
                        .collect(Collectors.toMap(one -> one.requirement().id(), one -> one));
    }

    @Test
    @ReadAs("D-102")
    void requirementsAreJudgedOnWhatSystemsSayAndWhatWasSeen() {
        var seen = Answers.none().and(IN_ORDER.answers());
        var known = a(Subjects.aHolder())
                .answers(seen)
                .fact(ProductFacts.KIND, ProductKind.INTERNET)
                .fact(ProductFacts.HOLDER, "somebody else")
                .fact(AccountFacts.OVERDUE_BILLS, List.of())
                .known();

        var foreseen = byId(of(ProcedureCode.C, null, known));

        assertThat(foreseen.get("3.1").verdict()).isInstanceOf(Verdict.Unmet.class);
        assertThat(foreseen.get("3.2").verdict()).isInstanceOf(Verdict.Met.class);
        assertThat(foreseen.get("3.3").verdict()).isInstanceOf(Verdict.NotApplicable.class);
        assertThat(foreseen.get("3.5").verdict()).isInstanceOf(Verdict.Met.class);
    }

    @Test
    @ReadAs("D-102")
    void whatASilentSystemWouldSayIsPendingAndNotRefused() {
        var foreseen = byId(of(ProcedureCode.A, null, a(Subjects.aHolder()).known()));

        assertThat(foreseen.get("1.5").verdict()).isEqualTo(new Verdict.Pending(SystemName.SMARTFLEX));
        assertThat(foreseen.get("1.2").verdict()).isInstanceOf(Verdict.Unmet.class);
    }

    @Test
    @ReadAs("D-102")
    void aRuleBeforeTheRequirementsEndsItOrWaits() {
        var withoutFee =
                a(Subjects.aHolder()).fact(ProductFacts.KIND, ProductKind.DTH).known();

        assertThat(of(ProcedureCode.C, null, withoutFee)).isInstanceOfSatisfying(Outlook.Ends.class, ends -> {
            assertThat(ends.ending()).isEqualTo(Ending.DECLINED);
            assertThat(ends.findWhy()).map(why -> why.key()).contains("declined.no-relocation-fee");
        });
        assertThat(of(ProcedureCode.C, null, a(Subjects.aHolder()).known()))
                .isEqualTo(new Outlook.Waits(Set.of(SystemName.SMARTFLEX)));
    }

    @Test
    void aWithdrawalOutsideItsHoursEndsBeforeAnySystemIsAsked() {
        var known = a(Subjects.aHolder())
                .openedAt(Instant.parse("2026-11-24T23:00:00Z"))
                .known();

        assertThat(of(ProcedureCode.I, null, known)).isInstanceOf(Outlook.Ends.class);
        assertThat(asked).isEmpty();
    }

    @Test
    @ReadAs("D-102")
    void whatTheClientHasNotSaidYetIsNotJudged() {
        var member = a(Subjects.withoutProduct(Subjects.aHolder()))
                .fact(MembershipFacts.CREDITS_IN_FORCE, List.of())
                .known();

        var foreseen = byId(of(ProcedureCode.H, null, member));

        assertThat(foreseen.get("4.11").verdict()).isNull();
        assertThat(foreseen.get("4.11").unsaid()).isEqualTo("credit-amount");
        assertThat(foreseen.get("4.1").verdict()).isEqualTo(new Verdict.Pending(SystemName.PAC));
    }

    @Test
    void whatIsAskedForLeadsToItsOwnRequirements() {
        assertThat(byId(of(ProcedureCode.D, "SUSPENSION", a(Subjects.aHolder()).known())))
                .containsOnlyKeys("5.1", "5.2", "5.5");
        assertThat(byId(of(
                        ProcedureCode.D, "RECONNECTION", a(Subjects.aHolder()).known())))
                .containsOnlyKeys("5.3", "5.4", "5.5");
        assertThat(of(ProcedureCode.D, null, a(Subjects.aHolder()).known())).isEqualTo(new Outlook.Waits(Set.of()));
    }

    @Test
    void whereNothingIsAssessedNothingIsAsked() {
        for (var code : List.of(ProcedureCode.E, ProcedureCode.F, ProcedureCode.J)) {
            assertThat(of(code, null, a(Subjects.aHolder()).known())).isEqualTo(new Outlook.NothingRequired());
        }
        assertThat(of(
                        ProcedureCode.H,
                        null,
                        a(Subjects.withoutProduct(Subjects.anAgent())).known()))
                .isEqualTo(new Outlook.NothingRequired());
        assertThat(asked).isEmpty();
    }

    @Test
    void onlyWhatAppliesIsAskedOfSystems() {
        of(ProcedureCode.I, null, a(Subjects.aHolder()).known());
        asked.clear();
        of(ProcedureCode.B, null, a(Subjects.aHolder()).known());

        assertThat(asked).containsExactly("overdue-bills", "product-holder");
    }
}
