package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser at work: says in prose what the commands say in detail. */
final class Counter {

    static final Position NEW_POSITION = new Position(-17.3985, -66.1505);

    private final InMemoryCounter counter;

    Counter(InMemoryCounter counter) {
        this.counter = counter;
    }

    static Call aCall() {
        return new Call(UUID.randomUUID(), "body");
    }

    String receivesTheHolder() {
        return receives("9000001");
    }

    String receives(String identification) {
        var answer = counter.service()
                .openVisit()
                .open(new OpenVisit.Command(ADVISER, identification, ApplicantRole.HOLDER, null, null));
        assertThat(answer).isInstanceOf(OpenVisit.Answer.Opened.class);
        return ((OpenVisit.Answer.Opened) answer).visit().id();
    }

    RequestAnswer opensARelocation(Call call) {
        return opensARelocation(call, "PRD-1");
    }

    private RequestAnswer opensARelocation(Call call, String product) {
        return counter.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, call, receivesTheHolder(), ProcedureCode.C, product, newPlace(NEW_POSITION)));
    }

    RequestView opensARelocation() {
        return shown(opensARelocation(aCall()));
    }

    /** Without answering its first step. */
    RequestView opensARelocationOf(String product) {
        return shown(counter.service()
                .openRequest()
                .open(new OpenRequest.Command(ADVISER, aCall(), receivesTheHolder(), ProcedureCode.C, product, null)));
    }

    static Answers newPlace(Position position) {
        return Answers.none().with("new-position", position).with("new-street", "Calle Sucre 45");
    }

    static Answers papers() {
        return Answers.none()
                .with("identity-card", new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31)))
                .with("mobile", new Telephone("70000001"))
                .with("fee-accepted", new Value.Choice("YES"));
    }

    static Answers relocationData() {
        return Answers.none().with("contact-name", "Quien recibe").with("new-neighbourhood", "Sarco");
    }

    RequestAnswer completes(RequestView view, @Nullable String outcome, Answers answers, Call call) {
        return counter.service()
                .completeStep()
                .complete(new CompleteStep.Command(
                        ADVISER,
                        call,
                        view.number(),
                        view.version(),
                        view.step().node(),
                        outcome,
                        answers));
    }

    RequestView completes(RequestView view, @Nullable String outcome, Answers answers) {
        return shown(completes(view, outcome, answers, aCall()));
    }

    RequestAnswer goesBack(RequestView view, String node) {
        return counter.service()
                .goBack()
                .goBack(new GoBack.Command(ADVISER, aCall(), view.number(), view.version(), node));
    }

    RequestAnswer desists(RequestView view) {
        return counter.service().desist().desist(new Desist.Command(ADVISER, aCall(), view.number(), view.version()));
    }

    PrintDocument.Answer prints(long number, String document) {
        return prints(ADVISER, number, document, aCall());
    }

    PrintDocument.Answer prints(Actor actor, long number, String document, Call call) {
        return counter.service().printDocument().print(new PrintDocument.Command(actor, call, number, document));
    }

    RequestView looksAt(long number) {
        return shown(counter.service().lookAtRequest().look(ADVISER, number));
    }

    /** Up to the summary at C.7, without change of technology. */
    RequestView comesToTheSummary() {
        return comesToTheSummary("PRD-1");
    }

    RequestView comesToTheSummary(String product) {
        var view = completes(shown(opensARelocation(aCall(), product)), null, papers());
        assertThat(view.step().node()).isEqualTo("C.6");
        view = completes(view, null, relocationData());
        assertThat(view.step().node()).isEqualTo("C.7");
        return view;
    }

    static RequestView shown(RequestAnswer answer) {
        assertThat(answer).isInstanceOf(RequestAnswer.Shown.class);
        return ((RequestAnswer.Shown) answer).view();
    }
}
