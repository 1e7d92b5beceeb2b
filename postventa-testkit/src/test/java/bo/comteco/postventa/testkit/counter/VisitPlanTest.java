package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.papers;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.Holder.bill;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.PlanVisit.Answer;
import bo.comteco.postventa.application.driving.PlanVisit.Fault;
import bo.comteco.postventa.application.driving.PlanVisit.Proposal;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.VisitPlan;
import bo.comteco.postventa.application.driving.VisitPlan.Prospects;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Outlook;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several requests of one client in one visit, and what else is wanted. */
class VisitPlanTest {

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private String visit = "";

    @BeforeEach
    void aClientWithInternetAndALineComesIn() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(telephony(Technology.COPPER).called("PRD-2"))
                        .withAccountInArrears(bill("F-1", LocalDate.of(2026, 11, 1), "120.00")));
        visit = counter.receivesTheHolder();
    }

    private RequestView relocation(String product, @Nullable Answers opening) {
        return shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(ADVISER, aCall(), visit, ProcedureCode.C, product, opening)));
    }

    private static Proposal relocating(String product) {
        return new Proposal(ProcedureCode.C, null, product, Answers.none());
    }

    private Answer planned(Proposal... proposals) {
        return house.service().planVisit().plan(ADVISER, visit, List.of(proposals));
    }

    private VisitPlan plan(Proposal... proposals) {
        var answer = planned(proposals);
        assertThat(answer).isInstanceOf(Answer.Planned.class);
        return ((Answer.Planned) answer).plan();
    }

    private static Verdict verdict(VisitPlan.Want want, String requirement) {
        var outlook = ((Prospects.Foreseen) want.prospects()).outlook();
        return ((Outlook.Assessed) outlook)
                .requirements().stream()
                        .filter(one -> one.requirement().id().equals(requirement))
                        .findFirst()
                        .orElseThrow()
                        .verdict();
    }

    @Test
    void whatTheClientWantsStandsTogetherWithWhatItIsRefusedForNow() {
        var request = relocation("PRD-1", Counter.newPlace(NEW_POSITION));

        var plan = plan(relocating("PRD-2"));

        assertThat(plan.wants()).extracting(VisitPlan.Want::key).containsExactly(Long.toString(request.number()), "P1");
        assertThat(plan.wants()).allSatisfy(want -> {
            assertThat(verdict(want, "3.1")).isInstanceOf(Verdict.Met.class);
            assertThat(verdict(want, "3.5")).isInstanceOf(Verdict.Unmet.class);
        });
        assertThat(verdict(plan.wants().get(0), "3.6")).isInstanceOf(Verdict.Met.class);
        assertThat(verdict(plan.wants().get(1), "3.6")).isInstanceOf(Verdict.Unmet.class);
        assertThat(plan.things().stream().filter(thing -> thing.text().startsWith("Tener las cuentas")))
                .singleElement()
                .satisfies(thing -> assertThat(thing.needs()).hasSize(2));
    }

    @Test
    void whatWasSeenForOneRequestIsSeenForWhatIsProposed() {
        counter.completes(relocation("PRD-1", Counter.newPlace(NEW_POSITION)), null, papers());

        var plan = plan(relocating("PRD-2"));

        assertThat(verdict(plan.wants().get(1), "3.2")).isInstanceOf(Verdict.Met.class);
        assertThat(plan.things().stream()
                        .filter(thing -> thing.isSeenIn(plan.visit().evidence()))
                        .map(thing -> thing.field()))
                .containsExactly("identity-card", "mobile");
    }

    @Test
    void planningWritesNothing() {
        var request = relocation("PRD-1", Counter.newPlace(NEW_POSITION));
        var before =
                house.requests().load(request.number()).orElseThrow().snapshot().records();

        plan(relocating("PRD-2"));
        plan(relocating("PRD-2"));

        assertThat(house.requests()
                        .load(request.number())
                        .orElseThrow()
                        .snapshot()
                        .records())
                .isEqualTo(before);
        assertThat(house.service().planVisit().requestsOf(plan().visit()))
                .singleElement()
                .satisfies(found -> assertThat(found.number()).isEqualTo(request.number()));
        assertThat(house.sweep()).isZero();
    }

    @Test
    void aSilentSystemLeavesItPendingAndIsNamed() {
        house.systems().smartflexFallsSilent();

        assertThat(plan(relocating("PRD-1")).wants().get(0).prospects())
                .isEqualTo(new Prospects.Foreseen(new Outlook.Waits(Set.of(SystemName.SMARTFLEX))));
    }

    @Test
    void aProductThatIsBeingChangedSaysByWhichRequest() {
        var request = relocation("PRD-1", null);

        assertThat(plan(relocating("PRD-1")).wants().get(1).prospects())
                .isEqualTo(new Prospects.ProductBusy(request.number()));
    }

    @Test
    void whatHasEndedRequiresNothingMore() {
        counter.desists(relocation("PRD-1", null));

        var plan = plan();

        assertThat(plan.wants())
                .singleElement()
                .satisfies(want -> assertThat(want.prospects()).isEqualTo(new Prospects.Ended()));
        assertThat(plan.things()).isEmpty();
    }

    @Test
    void whatWasAdmittedRequiresNothingMore() {
        house.systems()
                .with(aHolder()
                        .withId("CUS-3")
                        .withCard("9000003")
                        .having(internet(Technology.HFC).called("PRD-3")));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        visit = counter.receives("9000003");

        counter.completes(relocation("PRD-3", Counter.newPlace(NEW_POSITION)), null, papersOf("9000003"));

        var plan = plan();
        assertThat(plan.wants())
                .singleElement()
                .satisfies(want -> assertThat(want.prospects()).isEqualTo(new Prospects.Admitted()));
        assertThat(plan.things()).isEmpty();
    }

    private static Answers papersOf(String number) {
        return papers().with(
                        "identity-card", new IdentityDocument(new IdentityNumber(number), LocalDate.of(2030, 5, 31)));
    }

    @Test
    void aProposalThatIsNoneIsNamed() {
        assertThat(planned(relocating("PRD-1"), new Proposal(ProcedureCode.D, null, "PRD-1", Answers.none())))
                .isEqualTo(new Answer.Unfit(1, Fault.ASKED_FOR));
        assertThat(planned(new Proposal(ProcedureCode.C, "SUSPENSION", "PRD-1", Answers.none())))
                .isEqualTo(new Answer.Unfit(0, Fault.ASKED_FOR));
        assertThat(planned(new Proposal(ProcedureCode.G, null, null, Answers.none())))
                .isEqualTo(new Answer.Unfit(0, Fault.PRODUCT_MISSING));
        assertThat(planned(relocating("PRD-9"))).isEqualTo(new Answer.Unfit(0, Fault.UNKNOWN_PRODUCT));
        assertThat(planned(new Proposal(ProcedureCode.H, null, null, Answers.none())))
                .isInstanceOf(Answer.Planned.class);
    }

    @Test
    void whoMayNotSeeTheVisitSeesNoPlan() {
        var plans = house.service().planVisit();

        assertThat(plans.plan(ADVISER_ELSEWHERE, visit, List.of())).isEqualTo(new Answer.Denied());
        assertThat(plans.plan(ADVISER, "nowhere", List.of())).isEqualTo(new Answer.UnknownVisit("nowhere"));
    }
}
