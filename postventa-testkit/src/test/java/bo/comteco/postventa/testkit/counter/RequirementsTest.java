package bo.comteco.postventa.testkit.counter;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driving.ConsultRequirements.Answer;
import bo.comteco.postventa.application.driving.ConsultRequirements.Question;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a procedure requires is told before anybody opens a request. */
class RequirementsTest {

    private final InMemoryCounter counter = new InMemoryCounter();

    @Test
    void aSheetSpeaksOfTheParametersOfTheDay() {
        counter.service()
                .parameters()
                .set(new KeepParameters.Command(
                        new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL"),
                        "relocation-fee.dth",
                        "120.00",
                        LocalDate.of(2026, 11, 24),
                        null,
                        "Resolución 7/2026"));

        assertThat(told(new Question(ProcedureCode.C, ApplicantRole.HOLDER, null, ProductKind.DTH))
                        .sheet()
                        .notes())
                .contains(Message.of("sheet.relocation-fee")
                        .with("kind", Message.of("product-kind.DTH"))
                        .with("fee", Money.of(120)));
    }

    @Test
    void whatAProcedureDoesNotAskForIsRefused() {
        assertThat(ask(new Question(ProcedureCode.C, ApplicantRole.HOLDER, "SUSPENSION", null)))
                .isEqualTo(new Answer.NotAskedFor(List.of()));
        assertThat(ask(new Question(ProcedureCode.D, ApplicantRole.HOLDER, "PAUSE", null)))
                .isEqualTo(new Answer.NotAskedFor(List.of("SUSPENSION", "RECONNECTION")));
    }

    @Test
    void anEditionWithoutTheProcedureSaysSo() {
        var none = counter.underEditions(List.of(Edition.edition("empty", List.of())));

        assertThat(none.service()
                        .requirements()
                        .requirements(new Question(ProcedureCode.A, ApplicantRole.HOLDER, null, null)))
                .isEqualTo(new Answer.UnknownProcedure(ProcedureCode.A));
    }

    private Answer ask(Question question) {
        return counter.service().requirements().requirements(question);
    }

    private Answer.Told told(Question question) {
        return (Answer.Told) ask(question);
    }
}
