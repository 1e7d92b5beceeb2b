package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.manual.NewPlan.Contract;
import bo.comteco.postventa.domain.manual.NewPlan.PlansOpen;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlanChangeTest {

    private static final CommercialPlan FASTER = new CommercialPlan("PL-60", "Hogar 60", Money.of("249.00"), false);
    private static final CommercialPlan PROMOTION =
            new CommercialPlan("PL-PROMO", "Promoción 100", Money.of("199.00"), true);

    private static final Component ACCESS = new Component("CO-1", "Acceso a internet", true);
    private static final Component MAIL = new Component("CO-2", "Casilla de correo", false);
    private static final Component FIXED_ADDRESS = new Component("CO-5", "Dirección IP fija", false);

    private static final Answers FASTER_CHOSEN = plan(FASTER);
    private static final Answers COMPONENTS = Answers.none()
            .with(ComponentFacts.TO_ADD, new Value.Choices(List.of("CO-5")))
            .with(ComponentFacts.TO_REMOVE, new Value.Choices(List.of("CO-2")));

    private static final Script SCRIPT = Papers.IN_ORDER
            .answering("B.1", Papers.CARD)
            .answering("B.3", FASTER_CHOSEN)
            .answering("B.3.1", COMPONENTS)
            .finding(ProductFacts.DESCRIPTION, Papers.INTERNET)
            .finding(PlanFacts.OPEN_PLANS, List.of(FASTER, PROMOTION))
            .finding(ComponentFacts.HELD, List.of(ACCESS, MAIL))
            .finding(ComponentFacts.OPEN, List.of(FIXED_ADDRESS))
            .findingBy(ComponentFacts.QUOTE, query -> quote(query.with().choice(ComponentFacts.NEW_PLAN)))
            .on("B.1", Met.UNMET, Script.script().answering("B.1", Papers.EXPIRED_CARD))
            .on("B.2", PlansOpen.NONE, Script.script().finding(PlanFacts.OPEN_PLANS, List.of()))
            .on("B.5.1/contract", Contract.WANTED, Script.script().answering("B.3", plan(PROMOTION)));

    static final ProcedureWalk WALK =
            ProcedureWalk.walk(PlanChange.PROCEDURE, Subjects.aHolder(), ParametersOf.values(), SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(PlanChange.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("B/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            boolean attended = walked.path().ending() == Ending.ATTENDED;
            assertThat(walked.printed()).isEqualTo(attended ? documents(walked) : List.of());
            assertThat(walked.standing()).isEqualTo(attended ? List.of("PLAN_CHANGE_ORDER") : List.of());
            if (attended) {
                content(walked);
            }
        });
    }

    private static List<String> documents(Walked walked) {
        return walked.took("B.5.1/contract", Contract.WANTED)
                ? List.of("SOLICITUD_DE_SERVICIOS", "CONTRATO")
                : List.of("SOLICITUD_DE_SERVICIOS");
    }

    private static void content(Walked walked) {
        boolean promotion = walked.took("B.5.1/contract", Contract.WANTED);
        assertThat(walked.contentOf(PlanChangeOrders.PLAN_CHANGE_ORDER))
                .isEqualTo(Answers.none()
                        .with("product", Subjects.PRODUCT.value())
                        .and(plan(promotion ? PROMOTION : FASTER))
                        .and(COMPONENTS)
                        .with("billing-note", "La factura será prorrateada según el cambio de plan"));
    }

    @Test
    @DisplayName("El cliente pide más velocidad: se le informa el costo, confirma, firma la solicitud")
    void aClientAsksForMoreSpeed() {
        var scene = counter().does("B.1").does("B.3");

        assertThat(scene.standsAt("B.3/cost").sheet().lines())
                .containsExactly(
                        new Sheet.Line(Message.of("line.plan-today"), "Hogar 20", null),
                        new Sheet.Line(
                                Message.of("line.plan-chosen").with("monthly", Money.of(249)), "Hogar 60", null));
        scene.does("B.3/cost").does("B.3.1");

        var summary = scene.standsAt("B.4").sheet();
        assertThat(summary.lines())
                .extracting(Sheet.Line::detail)
                .containsExactly("Internet 20", "Hogar 20", "Hogar 60", "Dirección IP fija", "Casilla de correo");
        assertThat(summary.findTotal()).contains(Money.of(20));
        assertThat(summary.notes()).contains(Message.of("note.prorated"));

        scene.answers("B.4", Confirmed.YES).does("B.5").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("PLAN_CHANGE_ORDER");
    }

    @Test
    @ReadAs("D-47")
    void aPlanWithAContractPrintsItAfterTheForm() {
        var scene = counter()
                .does("B.1")
                .does("B.3", plan(PROMOTION))
                .does("B.3/cost")
                .does("B.3.1", Answers.none())
                .answers("B.4", Confirmed.YES);

        assertThat(scene.standsAt("B.5").sheet().notes()).contains(Message.of("note.contract"));
        scene.does("B.5");

        assertThat(scene.standsAt("B.5.1").sheet().lines())
                .extracting(Sheet.Line::detail)
                .contains("Promoción 100");
        assertThat(PlanChangeOrders.CONTRACT.originals()).containsExactly("Archivo");
        assertThat(PlanChangeOrders.CONTRACT.copies()).containsExactly("Cliente");
        scene.does("B.5.1").endsAs(Ending.ATTENDED);
    }

    @Test
    void whatFollowsTheOrderDoesNotLookAtPlansAgain() {
        var scene = counter()
                .does("B.1")
                .does("B.3", plan(PROMOTION))
                .does("B.3/cost")
                .does("B.3.1")
                .answers("B.4", Confirmed.YES)
                .later(Duration.ofHours(5))
                .meanwhile(SCRIPT.finding(PlanFacts.OPEN_PLANS, List.of(FASTER)));

        scene.does("B.5").does("B.5.1").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("PLAN_CHANGE_ORDER");
    }

    @Test
    @ReadAs("D-70")
    void componentsAreThoseOfThePlanThatWasChosen() {
        var scene = counter(SCRIPT.findingBy(
                        ComponentFacts.OPEN,
                        query -> query.with().choice(ComponentFacts.NEW_PLAN).equals("PL-60")
                                ? List.of(FIXED_ADDRESS)
                                : List.of()))
                .does("B.1")
                .does("B.3")
                .does("B.3/cost")
                .standsAt("B.3.1")
                .goesBackTo("B.3")
                .does("B.3", plan(PROMOTION))
                .does("B.3/cost");

        var refusal = scene.isRefused("B.3.1", COMPONENTS).refusal();

        assertThat(refusal.message().key()).isEqualTo("refusal.invalid-answers");
        scene.does("B.3.1", Answers.none()).standsAt("B.4");
    }

    @Test
    void theLastServiceComponentCannotBeRemovedWithANewPlanEither() {
        counter()
                .does("B.1")
                .does("B.3")
                .does("B.3/cost")
                .isRefused("B.3.1", Answers.none().with(ComponentFacts.TO_REMOVE, new Value.Choices(List.of("CO-1"))));
    }

    @Test
    @DisplayName("A change of plan is assessed by Annex 2")
    @ReadAs("D-01")
    void requirementsAreThoseOfAnnex2() {
        assertThat(PlanChange.PROCEDURE.node("B.1").kind())
                .isInstanceOfSatisfying(
                        Kind.Assess.class,
                        assess -> assertThat(assess.policy().name()).isEqualTo("ANNEX_2"));
        counter().does("B.1").standsAt("B.3");
    }

    @Test
    @DisplayName("The order is entered when the summary is confirmed, not before")
    @ReadAs("D-05")
    void nothingIsEnteredUntilTheSummaryIsConfirmed() {
        var scene = counter().does("B.1").does("B.3").does("B.3/cost").does("B.3.1");

        assertThat(scene.standsAt("B.4").request().effects()).isEmpty();
        scene.answers("B.4", Confirmed.NO).endsAs(Ending.DESISTED);
        assertThat(scene.request().effects()).isEmpty();

        var confirmed = counter().does("B.1").does("B.3").does("B.3/cost").does("B.3.1");
        confirmed.answers("B.4", Confirmed.YES).standsAt("B.5");
        assertThat(confirmed.standing()).containsExactly("PLAN_CHANGE_ORDER");
    }

    @Test
    @DisplayName("The solicitud de servicios has an original for the archive and a copy for the client")
    @ReadAs("D-20")
    void theFormIsSigned() {
        assertThat(PlanChangeOrders.ORDER_FORM.originals()).containsExactly("Archivo");
        assertThat(PlanChangeOrders.ORDER_FORM.copies()).containsExactly("Cliente");
        counter()
                .does("B.1")
                .does("B.3")
                .does("B.3/cost")
                .does("B.3.1")
                .answers("B.4", Confirmed.YES)
                .does("B.5");
    }

    @Test
    @DisplayName("A product without a plan to change to is declined")
    @ReadAs("D-46")
    void withoutAPlanToChangeToTheRequestIsDeclined() {
        counter(SCRIPT.finding(PlanFacts.OPEN_PLANS, List.of())).does("B.1").endsAs(Ending.DECLINED);
    }

    @Test
    void aClientWhoLeavesBeforeSigningKeepsTheOldPlan() {
        var scene = counter()
                .does("B.1")
                .does("B.3")
                .does("B.3/cost")
                .does("B.3.1")
                .answers("B.4", Confirmed.YES)
                .desists();

        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("PLAN_CHANGE_ORDER");
    }

    private static Answers plan(CommercialPlan plan) {
        return Answers.none().with(ComponentFacts.NEW_PLAN, new Value.Choice(plan.id()));
    }

    private static List<QuoteLine> quote(String plan) {
        var price = plan.equals(FASTER.id())
                ? new QuoteLine(plan, FASTER.name(), Money.ZERO, Money.of("60.00"))
                : new QuoteLine(plan, PROMOTION.name(), Money.of("50.00"), Money.of("10.00"));
        return List.of(
                price,
                new QuoteLine("CO-5", FIXED_ADDRESS.name(), Money.of("20.00"), Money.of("35.00")),
                new QuoteLine("CO-2", MAIL.name(), Money.ZERO, Money.of("-8.00")));
    }

    private static Scene counter() {
        return counter(SCRIPT);
    }

    private static Scene counter(Script script) {
        return Scene.opened(PlanChange.PROCEDURE, Subjects.aHolder(), ParametersOf.values(), script);
    }
}
