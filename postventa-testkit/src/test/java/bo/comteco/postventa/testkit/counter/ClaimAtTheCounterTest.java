package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.BillingClaims.ClientsClaim;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimAtTheCounterTest {

    private static final ProductId INTERNET = new ProductId("PRD-1");
    private static final String FORM = "FORMULARIO_DE_RECLAMOS_VARIOS";

    private static final Answers CLAIMED = Answers.none()
            .with("product", new Value.Choice("PRD-1"))
            .with("claim-kind", new Value.Choice("BILL_DISPUTE"))
            .with("claim-text", "Le cobraron dos veces")
            .with("call-back", new Telephone("70000001"));

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithInternetAndALine() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(telephony(Technology.COPPER).called("PRD-2")));
    }

    @Test
    void theProductIsChosenFromWhatTheClientHolds() {
        var view = opensAClaim();

        assertThat(view.step().node()).isEqualTo("F.1");
        assertThat(view.step().fields().get(0).options())
                .extracting(Option::label)
                .containsExactly("Internet (PRD-1)", "Telefonía fija (PRD-2)");
    }

    @Test
    void aNewClaimIsEnteredOnceAndItsFormIsPrinted() {
        var view = claims();

        assertThat(view.step().node()).isEqualTo("F.6/form");
        assertThat(house.systems().claims().filed())
                .singleElement()
                .satisfies(filed -> assertThat(filed.content())
                        .isEqualTo(new ClientsClaim(
                                INTERNET, ClaimKind.BILL_DISPUTE, "Le cobraron dos veces", new Telephone("70000001"))));
        assertThat(counter.prints(view.number(), FORM)).isInstanceOf(PrintDocument.Answer.Printed.class);
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(view, null, Answers.none());

        assertThat(view.ending()).isEqualTo(Ending.ATTENDED);
        assertThat(house.systems().claims().attempts()).isOne();
    }

    @Test
    void aClientWhoChangesTheirMindHasNoClaim() {
        var view = claims();

        assertThat(counter.desists(view)).isInstanceOf(RequestAnswer.Shown.class);
        house.carryOut();

        assertThat(house.systems().claims().filed())
                .singleElement()
                .satisfies(filed -> assertThat(filed.cancelled()).isTrue());
    }

    @Test
    void aFaultUnderWayIsToldAndAnEarlierClaimIsAskedAbout() {
        house.systems()
                .faults()
                .had(INTERNET, new Fault("D-7", FaultState.ASSIGNED, "Sin señal", daysAgo(1), "Quien repara"));
        house.systems()
                .claims()
                .had(
                        INTERNET,
                        new Claim("TT-7", ClaimKind.COMPLAINT, ClaimState.UNDER_WAY, daysAgo(3), "Nadie viene", null));

        var view = counter.completes(opensAClaim(), null, CLAIMED);
        assertThat(view.step().node()).isEqualTo("F.2/fault");
        view = counter.completes(view, null, Answers.none());
        assertThat(view.step().node()).isEqualTo("F.3");
        view = counter.completes(view, "THAT_CLAIM", Answers.none());

        assertThat(view.step().node()).isEqualTo("F.5");
        assertThat(house.systems().claims().attempts()).isZero();
    }

    @Test
    void anUnsatisfiedClientIsReferredToBoiByItsCode() {
        house.systems()
                .claims()
                .had(
                        INTERNET,
                        new Claim("TT-7", ClaimKind.COMPLAINT, ClaimState.CLOSED, daysAgo(3), "Nadie viene", "Vino"));

        var view = counter.completes(opensAClaim(), null, CLAIMED);
        view = counter.completes(view, "THAT_CLAIM", Answers.none());
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(view, "UNSATISFIED", Answers.none());
        assertThat(view.referredTo()).isNull();
        view = counter.completes(view, null, Answers.none());

        assertThat(view.ending()).isEqualTo(Ending.REFERRED);
        assertThat(view.referredTo()).isNotNull();
        assertThat(view.referredTo().code()).isEqualTo("FIN-FAC-P03");
        assertThat(view.canGoBackTo()).isEmpty();
    }

    @Test
    void whileSmartflexIsSilentNobodyIsToldThatThereIsNoClaim() {
        var view = opensAClaim();
        house.systems().smartflexFallsSilent();

        view = counter.completes(view, null, CLAIMED);
        assertThat(view.step().node()).isEqualTo("F.2");
        house.systems().smartflexAnswersAgain();
        house.clock().pass(Duration.ofMinutes(5));
        house.sweep();
        house.carryOut();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("F.6/form");
    }

    private RequestView opensAClaim() {
        return shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.F, null, null)));
    }

    private RequestView claims() {
        var view = counter.completes(opensAClaim(), null, CLAIMED);
        house.carryOut();
        return counter.looksAt(view.number());
    }

    private Instant daysAgo(int days) {
        return house.clock().instant().minus(Duration.ofDays(days));
    }
}
