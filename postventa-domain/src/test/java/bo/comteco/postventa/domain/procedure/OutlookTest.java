package bo.comteco.postventa.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Outlook.Assessed;
import bo.comteco.postventa.domain.procedure.Outlook.Foreseen;
import bo.comteco.postventa.domain.procedure.Outlook.Standing;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final Verdict MET = new Verdict.Met();
    private static final Verdict UNMET = new Verdict.Unmet(Message.of("unmet"), Message.of("mend"));
    private static final Verdict NOT_APPLICABLE = new Verdict.NotApplicable(Message.of("why"));
    private static final Verdict ELSEWHERE = new Verdict.CheckedElsewhere(Message.of("by"));
    private static final Verdict SMARTFLEX = new Verdict.Pending(SystemName.SMARTFLEX);
    private static final Verdict PAC = new Verdict.Pending(SystemName.PAC);

    @Test
    void whatIsUnmetStandsInTheWayWhateverElseIsPending() {
        assertThat(assessed(MET, UNMET, SMARTFLEX).standing()).isEqualTo(Standing.REFUSED_FOR_NOW);
    }

    @Test
    void whatASystemOrTheClientHasNotSaidYetIsPending() {
        assertThat(assessed(MET, SMARTFLEX).standing()).isEqualTo(Standing.PENDING);
        assertThat(assessed(MET, null).standing()).isEqualTo(Standing.PENDING);
    }

    @Test
    void whatIsMetOrCheckedElsewhereOrDoesNotApplyWouldBeAdmitted() {
        assertThat(assessed(MET, ELSEWHERE, NOT_APPLICABLE).standing()).isEqualTo(Standing.WOULD_BE_ADMITTED);
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        assertThat(assessed(MET, NOT_APPLICABLE, null).applying())
                .extracting(Foreseen::verdict)
                .containsExactly(MET, null);
    }

    @Test
    void eachSilentSystemIsNamedOnce() {
        assertThat(assessed(PAC, SMARTFLEX, PAC, UNMET, null).silent())
                .containsExactlyInAnyOrder(SystemName.SMARTFLEX, SystemName.PAC)
                .isSorted();
        assertThat(assessed(MET).silent()).isEmpty();
    }

    private static Assessed assessed(@Nullable Verdict... verdicts) {
        return new Assessed(Stream.of(verdicts).map(OutlookTest::foreseen).toList());
    }

    private static Foreseen foreseen(@Nullable Verdict verdict) {
        var requirement = new Requirement(
                "9.1",
                "Algo",
                "Anexo 9",
                Applicability.EVERYONE,
                Fulfilment.VERIFIED,
                List.of(),
                Judgement.judgement("SAID", known -> MET));
        return new Foreseen(requirement, verdict, verdict == null ? "field" : null);
    }
}
