package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.INFORMATION_ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.TurnEnquiry.Answer;
import bo.comteco.postventa.application.driving.TurnEnquiry.Command;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Guidance;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Way;
import bo.comteco.postventa.domain.procedure.Wish;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An enquiry becomes a request, and nothing is typed twice. */
class EnquiryTurnedTest {

    private final InMemoryCounter house = new InMemoryCounter();

    @BeforeEach
    void aClientWithInternet() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
    }

    private long recorded(String wish, @Nullable NamedProcedure named, ApplicantRole role, @Nullable String product) {
        return recorded(house, wish, named, role, product);
    }

    private static long recorded(
            InMemoryCounter house,
            String wish,
            @Nullable NamedProcedure named,
            ApplicantRole role,
            @Nullable String product) {
        var answer = house.service()
                .recordEnquiry()
                .record(new RecordEnquiry.Command(
                        INFORMATION_ADVISER,
                        wish,
                        "No enciende la luz del módem",
                        named,
                        role,
                        "9000001",
                        null,
                        role == ApplicantRole.HOLDER ? null : "Juan Prueba",
                        role == ApplicantRole.HOLDER ? null : IdentityNumber.parse("9000002"),
                        product,
                        null));
        return ((EnquiryAnswer.Shown) answer).view().enquiry().number();
    }

    private long recorded(String wish) {
        return recorded(wish, null, ApplicantRole.HOLDER, "PRD-1");
    }

    private static Command asRecorded(Actor actor, long enquiry) {
        return new Command(actor, enquiry, "as recorded", null, null, null, null, null, Answers.none());
    }

    private static Command with(long enquiry, Answers answers) {
        return new Command(ADVISER, enquiry, answers.toString(), null, null, null, null, null, answers);
    }

    private Answer turns(Command command) {
        return house.service().turnEnquiry().turn(command);
    }

    private Answer.Turned turned(Command command) {
        var answer = turns(command);
        assertThat(answer).isInstanceOf(Answer.Turned.class);
        return (Answer.Turned) answer;
    }

    @Test
    void visitAndRequestAreOpenedWithAllThatIsKnown() {
        var turned = turned(asRecorded(ADVISER, recorded("MOVE", null, ApplicantRole.REPRESENTATIVE, "PRD-1")));

        var request = turned.request();
        assertThat(request.procedure()).isEqualTo(ProcedureCode.C);
        assertThat(request.subject().customerName()).isEqualTo("Ana Prueba Uno");
        assertThat(request.subject().applicant().name()).isEqualTo("Juan Prueba");
        assertThat(request.subject().applicant().identity()).isEqualTo(IdentityNumber.parse("9000002"));
        assertThat(request.subject().findProduct()).isPresent();
        assertThat(request.openedBy()).isEqualTo("asesora");
        assertThat(turned.enquiry().enquiry().state()).isEqualTo(EnquiryState.TURNED);
        assertThat(turned.enquiry().enquiry().findTurned()).contains(new TurnedInto(request.visit(), request.number()));
        assertThat(house.service().openVisit().look(ADVISER, request.visit()))
                .isInstanceOf(OpenVisit.Answer.Opened.class);
    }

    private enum Wanted {
        SUSPENSION,
        RECONNECTION
    }

    @Test
    void whatIsAskedForIsNotAskedAgain() {
        var asks = procedure(ProcedureCode.D, "Prueba")
                .step("D.1", "¿Suspensión o reconexión?", ask(Wanted.class))
                .when(Wanted.SUSPENSION, "D.2")
                .when(Wanted.RECONNECTION, "D.3")
                .step("D.2", "Suspensión", tell())
                .then(Ending.ATTENDED)
                .step("D.3", "Reconexión", tell())
                .then(Ending.ATTENDED)
                .build();
        var wish = Wish.wish(
                "RESUME", "Reconectar", Way.to(ProcedureCode.D, "siempre").asking(Wanted.RECONNECTION));
        var edition = Edition.edition("asks first", List.of(asks)).guidedBy(new Guidance(List.of(wish), Map.of()));
        var asking = house.underEditions(List.of(edition));
        var number = recorded(asking, "RESUME", null, ApplicantRole.HOLDER, null);

        var answer = asking.service().turnEnquiry().turn(asRecorded(ADVISER, number));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Turned.class,
                        turned -> assertThat(turned.request().step().node()).isEqualTo("D.3"));
    }

    @Test
    void productAndWordsOfAFaultAreItsFirstStep() {
        var request = turned(asRecorded(ADVISER, recorded("NOT_WORKING"))).request();

        assertThat(request.step().node()).isNotEqualTo("E.1");
        assertThat(request.trail().get(0).node()).isEqualTo("E.1");
        assertThat(house.requests()
                        .load(request.number())
                        .orElseThrow()
                        .snapshot()
                        .records())
                .anySatisfy(step ->
                        assertThat(step.answers().findText("symptom")).contains("No enciende la luz del módem"));
    }

    @Test
    void theKindOfAClaimFollowsFromTheWish() {
        var number =
                recorded("BILL_TOO_HIGH", new NamedProcedure(ProcedureCode.F, null), ApplicantRole.HOLDER, "PRD-1");

        var request = turned(asRecorded(ADVISER, number)).request();

        assertThat(house.requests()
                        .load(request.number())
                        .orElseThrow()
                        .snapshot()
                        .records())
                .anySatisfy(step ->
                        assertThat(step.answers().findChoice("claim-kind")).contains("BILL_DISPUTE"));
    }

    @Test
    void whatLacksForTheFirstStepIsNamedAndNothingIsOpened() {
        var number = recorded("NOT_WORKING", null, ApplicantRole.HOLDER, null);

        assertThat(turns(asRecorded(ADVISER, number)))
                .isInstanceOfSatisfying(
                        Answer.NoRequest.class,
                        answer -> assertThat(answer.why())
                                .isInstanceOfSatisfying(
                                        RequestAnswer.Refused.class,
                                        refused -> assertThat(refused.refusal())
                                                .isInstanceOf(Refusal.InvalidAnswers.class)));
        assertThat(shown(number)).isEqualTo(EnquiryState.OPEN);

        var given = new Command(ADVISER, number, "with product", null, null, null, null, "PRD-1", Answers.none());
        assertThat(turned(given).request().trail().get(0).node()).isEqualTo("E.1");
    }

    @Test
    void whatTheEnquiryDoesNotKnowIsGivenWithIt() {
        var number = recorded("CREDIT", null, ApplicantRole.HOLDER, null);

        var request = turned(with(
                        number,
                        Answers.none().with("credit-amount", Money.of(2000)).with("credit-class", "Consumo")))
                .request();

        assertThat(request.procedure()).isEqualTo(ProcedureCode.H);
        assertThat(request.step().node()).isEqualTo("H.1");
    }

    @Test
    void turnedAgainItIsTheSameRequest() {
        var number = recorded("MOVE");

        var first = turned(asRecorded(ADVISER, number)).request();
        house.clock().pass(Duration.ofMinutes(5));
        var again = turned(asRecorded(ADVISER_ELSEWHERE, number)).request();

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.visit()).isEqualTo(first.visit());
        assertThat(turns(with(number, Answers.none().with("mobile", "x"))))
                .isEqualTo(new Answer.NotTurned(new EnquiryAnswer.AlreadyTurned(first.number())));
        assertThat(counted()).isEqualTo(new Count(1, 0, 0, 0));
    }

    @Test
    void aProductThatIsBusyOpensNeitherVisitNorRequest() {
        var first = turned(asRecorded(ADVISER, recorded("MOVE"))).request();
        var second = recorded("MOVE");

        assertThat(turns(asRecorded(ADVISER, second)))
                .isEqualTo(new Answer.NoRequest(new RequestAnswer.ProductBusy(first.number())));
        assertThat(shown(second)).isEqualTo(EnquiryState.OPEN);
    }

    @Test
    void whoWasInformedIsServedElsewhereToo() {
        var number = recorded("MOVE");
        house.service().attendEnquiry().inform(INFORMATION_ADVISER, number);

        var request = turned(asRecorded(ADVISER_ELSEWHERE, number)).request();

        assertThat(request.subject().office()).isEqualTo("NORTE");
    }

    @Test
    void anotherEnquiryOfTheClientGoesIntoTheSameVisitAndAnotherClientsDoesNot() {
        var visit = turned(asRecorded(ADVISER, recorded("MOVE"))).request().visit();
        var fault = recorded("NOT_WORKING");
        house.systems()
                .with(aHolder()
                        .withId("CUS-7")
                        .withCard("9000007")
                        .having(internet(Technology.HFC).called("PRD-7")));
        house.service().openVisit().open(new OpenVisit.Command(ADVISER, "9000007", ApplicantRole.HOLDER, null, null));
        var others = ((OpenVisit.Answer.Opened) house.service()
                        .openVisit()
                        .open(new OpenVisit.Command(ADVISER, "9000007", ApplicantRole.HOLDER, null, null)))
                .visit()
                .id();

        assertThat(turns(in(others, fault))).isEqualTo(new Answer.OtherClient());
        assertThat(turns(in("nowhere", fault)))
                .isEqualTo(new Answer.NoVisit(new OpenVisit.Answer.UnknownVisit("nowhere")));
        assertThat(turned(in(visit, fault)).request().visit()).isEqualTo(visit);
    }

    private static Command in(String visit, long enquiry) {
        return new Command(ADVISER, enquiry, visit, visit, null, null, null, null, Answers.none());
    }

    @Test
    void whoInformsDoesNotServeAndWithoutAProcedureOrAClientThereIsNothingToOpen() {
        assertThat(turns(asRecorded(INFORMATION_ADVISER, recorded("MOVE"))))
                .isEqualTo(new Answer.NotTurned(new EnquiryAnswer.Denied()));
        assertThat(turns(asRecorded(ADVISER, recorded("SPEND_LESS"))))
                .isEqualTo(new Answer.NotTurned(new EnquiryAnswer.NotNamed()));
        assertThat(turns(asRecorded(ADVISER, 99)))
                .isEqualTo(new Answer.NotTurned(new EnquiryAnswer.UnknownEnquiry(99)));
        var anonymous = house.service()
                .recordEnquiry()
                .record(new RecordEnquiry.Command(
                        ADVISER, "MOVE", null, null, ApplicantRole.HOLDER, null, "Alguien", null, null, null, null));
        assertThat(turns(asRecorded(
                        ADVISER,
                        ((EnquiryAnswer.Shown) anonymous).view().enquiry().number())))
                .isEqualTo(new Answer.IdentificationMissing());
        house.systems().smartflexFallsSilent();
        assertThat(turns(asRecorded(ADVISER, recorded("MOVE"))))
                .isInstanceOfSatisfying(
                        Answer.NoVisit.class,
                        answer -> assertThat(answer.why()).isInstanceOf(OpenVisit.Answer.Silent.class));
    }

    private EnquiryState shown(long number) {
        return ((EnquiryAnswer.Shown) house.service().attendEnquiry().look(ADVISER, number))
                .view()
                .enquiry()
                .state();
    }

    private Count counted() {
        var day = LocalDate.of(2026, 11, 24);
        return ((ConsultIndicator.Answer.Told) house.service()
                        .indicator()
                        .indicator(SUPERVISOR, new Selection(day, day, null, null, null), Set.of()))
                .total()
                .count();
    }
}
