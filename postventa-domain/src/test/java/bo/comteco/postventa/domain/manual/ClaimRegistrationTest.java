package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.ClaimHistory.EarlierClaim;
import bo.comteco.postventa.domain.manual.ClaimHistory.FaultUnderWay;
import bo.comteco.postventa.domain.manual.ClaimHistory.Progress;
import bo.comteco.postventa.domain.manual.ClaimHistory.Resolution;
import bo.comteco.postventa.domain.manual.ClaimRegistration.Satisfied;
import bo.comteco.postventa.domain.manual.ClaimRegistration.ToBoi;
import bo.comteco.postventa.domain.manual.ClaimRegistration.WhichMatter;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimRegistrationTest {

    private static final Subject CLIENT = Subjects.withoutProduct(Subjects.aHolder());
    private static final Parameters TEN_DAYS = ParametersOf.values("claim-resolution-time", "P10D");

    private static final Answers CLAIMED = Answers.none()
            .with(ClaimFields.PRODUCT, new Value.Choice(Subjects.PRODUCT.value()))
            .with(ClaimFields.KIND, ClaimKind.BILL_DISPUTE)
            .with(ClaimFields.TEXT, "Le cobraron dos veces el mes de febrero")
            .with(ClaimFields.CALL_BACK, Telephone.parse("70712345"));

    private static final OpenFault FAULT = new OpenFault("D-7", "Sin señal", daysAgo(1));

    private static final Script SCRIPT = script().answering("F.1", CLAIMED)
            .finding(
                    HeldProducts.PRODUCTS,
                    List.of(new HeldProduct(Subjects.PRODUCT, "Internet 20", "Av. América 55, Cala Cala")))
            .finding(ClaimFacts.OPEN_FAULTS, List.of())
            .finding(ClaimFacts.CLAIMS, List.of())
            .on("F.2", FaultUnderWay.FAULT, script().finding(ClaimFacts.OPEN_FAULTS, List.of(FAULT)))
            .on("F.3/found", EarlierClaim.FOUND, claims(closed("R-1", 40)))
            .on("F.3/progress", Progress.UNDER_WAY, claims(underWay("R-2", 3)))
            .on("F.5/overdue", Resolution.OVERDUE, claims(underWay("R-3", 11)));

    static final ProcedureWalk WALK = ProcedureWalk.walk(ClaimRegistration.PROCEDURE, CLIENT, TEN_DAYS, SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(ClaimRegistration.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("F/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            boolean claims = walked.passed("F.6");
            boolean referred = walked.path().ending() == Ending.REFERRED;
            assertThat(walked.printed())
                    .isEqualTo(claims || referred ? List.of("FORMULARIO_DE_RECLAMOS_VARIOS") : List.of());
            assertThat(walked.standing()).isEqualTo(claims ? List.of("CLAIM") : List.of());
            assertThat(referred)
                    .isEqualTo(walked.took("F.4", Satisfied.UNSATISFIED) || walked.took("F.5/boi", ToBoi.WISHED));
            if (claims) {
                content(walked);
            }
        });
    }

    private static void content(Walked walked) {
        assertThat(walked.contentOf(ClaimPapers.CLAIM))
                .isEqualTo(Answers.none()
                        .with("product", Subjects.PRODUCT.value())
                        .with("claim-kind", ClaimKind.BILL_DISPUTE)
                        .with("claim-text", "Le cobraron dos veces el mes de febrero")
                        .with("call-back", Telephone.parse("70712345")));
    }

    @Test
    void aClientWhoIsNotSatisfiedWithTheResolutionIsReferredToBoi() {
        var scene = counter(claims(closed("R-0", 90), closed("R-1", 40)))
                .does("F.1")
                .answers("F.3", WhichMatter.THAT_CLAIM);

        assertThat(scene.standsAt("F.4/resolution").sheet().notes())
                .containsExactly(Message.of("note.resolution").with("resolution", "No corresponde devolución"));

        scene.does("F.4/resolution").answers("F.4", Satisfied.UNSATISFIED);

        var form = scene.standsAt("F.7/form").sheet();
        assertThat(form.address()).isEqualTo("Av. América 55, Cala Cala");
        assertThat(form.lines())
                .extracting(line -> line.item().key())
                .containsExactly("line.product", "line.claim.BILL_DISPUTE", "line.earlier-claim", "line.other-claim");
        scene.does("F.7/form").endsAs(Ending.REFERRED);
        assertThat(scene.standing()).isEmpty();
        var referral = (Kind.Refer) scene.request().procedure().node("F.7").kind();
        assertThat(referral.referral().code()).isEqualTo("FIN-FAC-P03");
    }

    @Test
    void theFormOfANewClaimBearsItsNumberAndNotTheEarlierClaim() {
        var scene = counter(claims(closed("R-1", 40))
                        .resulting(ClaimPapers.CLAIM, Answers.none().with("number", "R-9")))
                .does("F.1")
                .answers("F.3", WhichMatter.ANOTHER_MATTER);

        var form = scene.standsAt("F.6/form").sheet();

        assertThat(form.notes()).contains(Message.of("note.claim-entered").with("number", "R-9"));
        assertThat(form.lines()).extracting(line -> line.item().key()).doesNotContain("line.earlier-claim");
    }

    @Test
    @ReadAs("D-50")
    void d50AFaultUnderWayIsShownAndDoesNotStopTheClaim() {
        var scene = counter(script().finding(ClaimFacts.OPEN_FAULTS, List.of(FAULT)))
                .does("F.1");

        assertThat(scene.standsAt("F.2/fault").sheet().lines())
                .extracting(line -> line.detail())
                .containsExactly("Sin señal");

        scene.does("F.2/fault").does("F.6/form").does("F.6.1").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("CLAIM");
    }

    @Test
    void theClaimThatWasJustEnteredIsNotTakenForAnEarlierOne() {
        var scene = counter(script()).does("F.1").standsAt("F.6/form");

        scene.meanwhile(SCRIPT.finding(ClaimFacts.CLAIMS, List.of(underWay("R-9", 0))))
                .later(Duration.ofHours(2))
                .does("F.6/form")
                .does("F.6.1")
                .endsAs(Ending.ATTENDED);

        assertThat(scene.standing()).containsExactly("CLAIM");
    }

    @Test
    void aClientWhoLeavesBeforeTheFormHasTheClaimCancelled() {
        var scene = counter(script()).does("F.1").standsAt("F.6/form").desists().endsAs(Ending.DESISTED);

        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("CLAIM");
        assertThat(scene.standing()).containsExactly("CANCEL_CLAIM");
    }

    @Test
    @ReadAs("D-03")
    void d03AnOldClosedClaimDoesNotBarANewOne() {
        counter(claims(closed("R-1", 400)))
                .does("F.1")
                .answers("F.3", WhichMatter.ANOTHER_MATTER)
                .does("F.6/form")
                .does("F.6.1")
                .endsAs(Ending.ATTENDED);
    }

    @Test
    @ReadAs("D-03")
    void d03AClaimUnderWayEndsWithoutASecondOne() {
        var scene = counter(claims(underWay("R-2", 3))).does("F.1").answers("F.3", WhichMatter.THAT_CLAIM);

        scene.does("F.5").endsAs(Ending.ATTENDED);

        assertThat(scene.request().effects()).isEmpty();
    }

    @Test
    @ReadAs("D-13")
    void d13AnAdjustmentClaimOfARelocationIsNotTheClients() {
        var adjustment = new Claim("R-5", ClaimKind.ADJUSTMENT, ClaimState.UNDER_WAY, daysAgo(1), "Ajuste", null);

        counter(claims(adjustment)).does("F.1").standsAt("F.6/form");
    }

    @Test
    @ReadAs("D-18")
    void d18TheFormIsPrintedWithAClaimAndWithAReferral() {
        assertThat(ClaimRegistration.PROCEDURE.nodes())
                .filteredOn(node -> node.kind() instanceof Kind.Print)
                .extracting(node -> node.number())
                .containsExactly("F.6", "F.7");
        assertThat(ClaimPapers.CLAIM_FORM.originals()).hasSize(1);
        assertThat(ClaimPapers.CLAIM_FORM.copies()).hasSize(1);
        counter(claims()).does("F.1").does("F.6/form").standsAt("F.6.1");
        counter(claims(claim("R-1", ClaimState.CLOSED, 20, "No corresponde")))
                .does("F.1")
                .answers("F.3", WhichMatter.THAT_CLAIM)
                .does("F.4/resolution")
                .answers("F.4", Satisfied.UNSATISFIED)
                .does("F.7/form")
                .endsAs(Ending.REFERRED);
    }

    @Test
    @ReadAs("D-52")
    void d52ATelephoneToCallBackMayBeLeftOut() {
        var withoutTelephone = CLAIMED.only(List.of("product", "claim-kind", "claim-text"));

        var scene = counter(script()).does("F.1", withoutTelephone);

        assertThat(scene.standsAt("F.6/form").sheet().notes())
                .extracting(Message::key)
                .containsExactly("note.claim-entered");
    }

    @Test
    @ReadAs("D-24")
    void d24AClaimOlderThanItsResolutionTimeHasAWayToBoiIfTheClientWishes() {
        var scene = counter(claims(underWay("R-2", 11)))
                .does("F.1")
                .answers("F.3", WhichMatter.THAT_CLAIM)
                .does("F.5")
                .answers("F.5/boi", ToBoi.WISHED);

        assertThat(scene.sheet().notes()).contains(Message.of("note.no-resolution-yet"));
        scene.does("F.7/form").endsAs(Ending.REFERRED);
    }

    @Test
    @ReadAs("D-24")
    void d24WithoutAResolutionTimeTheWayToBoiIsNotOffered() {
        Scene.opened(
                        ClaimRegistration.PROCEDURE,
                        CLIENT,
                        ParametersOf.values(),
                        SCRIPT.finding(ClaimFacts.CLAIMS, List.of(underWay("R-2", 4000))))
                .does("F.1")
                .answers("F.3", WhichMatter.THAT_CLAIM)
                .does("F.5")
                .endsAs(Ending.ATTENDED);
    }

    @Test
    @ReadAs("D-51")
    void d51WhoWithdrewAClaimIsNotAskedAboutIt() {
        counter(claims(claim("R-1", ClaimState.CANCELLED, 20, null)))
                .does("F.1")
                .standsAt("F.6/form");
    }

    private static Scene counter(Script otherwise) {
        return Scene.opened(ClaimRegistration.PROCEDURE, CLIENT, TEN_DAYS, SCRIPT.otherwise(otherwise));
    }

    private static Script claims(Claim... claims) {
        return script().finding(ClaimFacts.CLAIMS, List.of(claims));
    }

    static Claim closed(String number, int daysAgo) {
        return claim(number, ClaimState.CLOSED, daysAgo, "No corresponde devolución");
    }

    static Claim underWay(String number, int daysAgo) {
        return claim(number, ClaimState.UNDER_WAY, daysAgo, null);
    }

    private static Claim claim(String number, ClaimState state, int daysAgo, @Nullable String resolution) {
        return new Claim(number, ClaimKind.COMPLAINT, state, daysAgo(daysAgo), "Cobro que no reconoce", resolution);
    }

    private static Instant daysAgo(int days) {
        return ProcedureWalk.MORNING.minus(Duration.ofDays(days));
    }
}
