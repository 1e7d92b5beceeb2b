package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.free;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.priced;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.testkit.port.Holder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Procedure B with Smartflex in memory. */
class PlanChangeAtTheCounterTest {

    private static final ProductId PRODUCT = new ProductId("PRD-1");
    private static final Component ACCESS = new Component("PRD-1-1", "Acceso a internet", true);
    private static final Component MAIL = new Component("PRD-1-2", "Casilla de correo", false);
    private static final Component FASTER_ACCESS = new Component("PO-50", "Internet 50 Mbps", true);
    private static final Component FIXED_ADDRESS = new Component("PO-IP", "Dirección IP fija", false);
    private static final CommercialPlan FASTER =
            new CommercialPlan("PO-50", "Internet 50 Mbps", Money.of("259.00"), false);
    private static final CommercialPlan BY_CONTRACT =
            new CommercialPlan("PO-100", "Internet 100 Mbps", Money.of("349.00"), true);

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWhoMayChangeToTwoPlans() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .options()
                .with(PRODUCT, List.of(free(ACCESS), priced(MAIL, "0.00", "5.00")), List.of(free(FIXED_ADDRESS)))
                .openTo(
                        PRODUCT,
                        priced(FASTER, "30.00", "70.00"),
                        List.of(free(FASTER_ACCESS), priced(MAIL, "0.00", "5.00")),
                        List.of(priced(FIXED_ADDRESS, "50.00", "35.00")))
                .openTo(PRODUCT, priced(BY_CONTRACT, "0.00", "160.00"), List.of(free(FASTER_ACCESS)), List.of());
    }

    @Test
    void theProcedureIsOffered() {
        assertThat(house.service().manual().offers(ProcedureCode.B)).isTrue();
    }

    @Test
    void anotherPlanIsEnteredAsOneOrderWithItsComponentsAndTheNoteOnTheBill() {
        var view = comesToTheSummary(List.of("PO-IP"), List.of("PRD-1-2"));
        assertThat(view.step().node()).isEqualTo("B.4");
        assertThat(view.step().summary().total()).isEqualTo(Money.of("80.00"));
        assertThat(house.systems().orders().attempts()).isZero();

        counter.completes(view, "YES", Answers.none());
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("B.5");
        assertThat(house.systems().orders().planChanges())
                .singleElement()
                .satisfies(order -> assertThat(order.content())
                        .isEqualTo(new Orders.PlanChange(
                                PRODUCT,
                                "PO-50",
                                List.of("PO-IP"),
                                List.of("PRD-1-2"),
                                "La factura será prorrateada según el cambio de plan")));
        counter.prints(view.number(), "SOLICITUD_DE_SERVICIOS");
        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.ATTENDED);
    }

    @Test
    void aPlanWithAContractPrintsItToo() {
        var view = choosing("PO-100");
        view = counter.completes(view, null, Answers.none());
        view = counter.completes(view, null, Answers.none());
        counter.completes(view, "YES", Answers.none());
        house.carryOut();

        view = counter.looksAt(view.number());
        counter.prints(view.number(), "SOLICITUD_DE_SERVICIOS");
        view = counter.completes(view, null, Answers.none());
        assertThat(view.step().node()).isEqualTo("B.5.1");
        counter.prints(view.number(), "CONTRATO");

        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.ATTENDED);
    }

    @Test
    void theLastServiceOfTheNewPlanStays() {
        var view = counter.completes(choosing("PO-50"), null, Answers.none());

        var refused = counter.completes(view, null, components(List.of(), List.of("PO-50")), aCall());

        assertThat(refused)
                .isInstanceOfSatisfying(
                        RequestAnswer.Refused.class,
                        answer -> assertThat(answer.refusal()).isInstanceOf(Refusal.InvalidAnswers.class));
    }

    @Test
    void anotherPlanHasOtherComponents() {
        var view = comesToTheSummary(List.of("PO-IP"), List.of());
        view = shown(counter.goesBack(view, "B.3"));
        view = counter.completes(view, null, plan("PO-100"));
        view = counter.completes(view, null, Answers.none());

        assertThat(counter.completes(view, null, components(List.of("PO-IP"), List.of()), aCall()))
                .isInstanceOf(RequestAnswer.Refused.class);
    }

    @Test
    void aProductWithoutAPlanToChangeToIsDeclinedAndSaidWhy() {
        house.systems().with(aHolder().having(internet(Technology.HFC).called("PRD-2")));
        house.systems().options().with(new ProductId("PRD-2"), List.of(free(ACCESS)), List.of());

        var view = counter.completes(opens("PRD-2"), null, card());

        assertThat(view.ending()).isEqualTo(Ending.DECLINED);
        assertThat(view.notice()).isNotNull();
        assertThat(view.notice().key()).isEqualTo("declined.no-open-plan");
    }

    @Test
    void anAccountInArrearsIsNotAdmitted() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .withAccountInArrears(Holder.bill("F-1", LocalDate.of(2026, 10, 1), "120.00")));

        var view = counter.completes(opens("PRD-1"), null, card());
        assertThat(view.step().node()).isEqualTo("B.1");

        assertThat(shown(counter.desists(view)).ending()).isEqualTo(Ending.NOT_ADMITTED);
    }

    @Test
    void whoSaysNoToTheSummaryHasChangedNothing() {
        var view = comesToTheSummary(List.of(), List.of());

        assertThat(counter.completes(view, "NO", Answers.none()).ending()).isEqualTo(Ending.DESISTED);
        assertThat(house.systems().orders().attempts()).isZero();
    }

    @Test
    void whoDesistsBeforeSigningHasTheOrderCancelled() {
        var view = comesToTheSummary(List.of(), List.of());
        counter.completes(view, "YES", Answers.none());
        house.carryOut();

        shown(counter.desists(counter.looksAt(view.number())));
        house.carryOut();

        assertThat(house.systems().orders().planChanges())
                .singleElement()
                .satisfies(order -> assertThat(order.cancelled()).isTrue());
    }

    @Test
    void aSilentSmartflexIsNotTakenForNoPlanToChangeTo() {
        var view = opens("PRD-1");
        house.systems().smartflexFallsSilent();

        view = counter.completes(view, null, card());

        assertThat(view.ending()).isNull();
        assertThat(view.waiting())
                .isInstanceOfSatisfying(
                        Waiting.ForFacts.class,
                        waiting -> assertThat(waiting.systems()).containsExactly(SystemName.SMARTFLEX));
    }

    private RequestView comesToTheSummary(List<String> toAdd, List<String> toRemove) {
        var view = counter.completes(choosing("PO-50"), null, Answers.none());
        return counter.completes(view, null, components(toAdd, toRemove));
    }

    /** Up to B.3/cost. */
    private RequestView choosing(String plan) {
        var view = counter.completes(opens("PRD-1"), null, card());
        assertThat(view.step().node()).isEqualTo("B.3");
        view = counter.completes(view, null, plan(plan));
        assertThat(view.step().node()).isEqualTo("B.3/cost");
        return view;
    }

    private RequestView opens(String product) {
        return shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.B, product, null)));
    }

    private static Answers card() {
        return Answers.of(
                "identity-card",
                new Value.Card(new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31))));
    }

    private static Answers plan(String id) {
        return Answers.of("new-plan", new Value.Choice(id));
    }

    private static Answers components(List<String> toAdd, List<String> toRemove) {
        return Answers.of("components-to-add", new Value.Choices(toAdd))
                .with("components-to-remove", new Value.Choices(toRemove));
    }
}
