package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.manual.FaultRules.Assignment;
import bo.comteco.postventa.domain.manual.FaultRules.Composition;
import bo.comteco.postventa.domain.manual.FaultRules.LastFault;
import bo.comteco.postventa.domain.manual.FaultRules.Mending;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.manual.TechnicalFault.Failure;
import bo.comteco.postventa.domain.manual.TechnicalFault.Priority;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TechnicalFaultTest {

    private static final Subject CLIENT = Subjects.withoutProduct(Subjects.aHolder());

    private static final Answers WHAT = Answers.none()
            .with(FaultFields.PRODUCT, new Value.Choice(Subjects.PRODUCT.value()))
            .with(FaultFields.SYMPTOM, "No hay señal desde ayer");

    private static final Answers WHERE = Answers.none().with(FaultFields.TELEPHONE, Papers.MOBILE);

    private static final Answers CALL = Answers.none()
            .with(FaultFields.CALLED_AT, ProcedureWalk.MORNING)
            .with(FaultFields.SPOKE_WITH, "Técnico de turno")
            .with(FaultFields.AGREED, "Visita hoy por la tarde");

    private static final Script SCRIPT = script().answering("E.1", WHAT)
            .answering("E.4", WHERE)
            .answering("E.6", CALL)
            .finding(HeldProducts.PRODUCTS, List.of(new HeldProduct(Subjects.PRODUCT, "Internet 20", Papers.ADDRESS)))
            .finding(ProductFacts.DESCRIPTION, Papers.INTERNET)
            .finding(ProductFacts.KIND, ProductKind.INTERNET)
            .finding(FaultFacts.LAST_FAULT, Optional.empty())
            .on("E.3", LastFault.UNSOLVED, last(FaultState.CLOSED_UNSOLVED, 70))
            .on("E.3", LastFault.SOLVED, last(FaultState.CLOSED_SOLVED, 70))
            .on(
                    "E.5",
                    Mending.IN_TIME,
                    last(FaultState.ASSIGNED, 10).on("E.5.1", Assignment.UNASSIGNED, last(FaultState.REGISTERED, 10)))
            .on(
                    "E.5",
                    Mending.OVERDUE,
                    last(FaultState.IN_REPAIR, 70).on("E.5.1", Assignment.UNASSIGNED, last(FaultState.REGISTERED, 70)))
            .on("E.9.2/bundle", Composition.BUNDLE, script().finding(ProductFacts.KIND, ProductKind.BUNDLE));

    static final ProcedureWalk WALK = ProcedureWalk.walk(
            TechnicalFault.PROCEDURE, CLIENT, ManualParameters.BOOK.knownAt(ProcedureWalk.MORNING), SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(TechnicalFault.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("E/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            assertThat(walked.printed()).isEmpty();
            assertThat(walked.path().ending()).isEqualTo(walked.passed("E.4") ? Ending.REFERRED : Ending.ATTENDED);
            assertThat(walked.staying()).isEqualTo(entered(walked));
            if (walked.passed("E.4")) {
                assertThat(walked.contentOf(FaultEntries.FAULT))
                        .isEqualTo(WHAT_REPORTED.with(FaultFields.TELEPHONE, Papers.MOBILE));
            }
            if (walked.passed("E.8")) {
                assertThat(walked.contentOf(FaultEntries.REPEATED_FAULT))
                        .isEqualTo(WHAT_REPORTED.with(FaultFields.REPEATS, "D-7"));
            }
            if (walked.passed("E.9.1")) {
                priority(walked);
            }
        });
    }

    private static final Answers WHAT_REPORTED = Answers.none()
            .with(FaultFields.PRODUCT, Subjects.PRODUCT.value())
            .with(FaultFields.SYMPTOM, "No hay señal desde ayer");

    private static List<String> entered(Walked walked) {
        var entered = new ArrayList<String>();
        if (walked.passed("E.4")) {
            entered.add("FAULT");
        }
        if (walked.passed("E.8")) {
            entered.add("REPEATED_FAULT");
        }
        if (walked.passed("E.9.1")) {
            entered.add("PRIORITY_NOTICE");
        }
        if (walked.passed("E.9.2")) {
            entered.add("ENGINEERING_SERVICE");
        }
        return entered;
    }

    private static void priority(Walked walked) {
        var fault = walked.passed("E.8") ? "REPEATED_FAULT-1" : "D-7";
        var kind = walked.passed("E.9.2") ? ProductKind.BUNDLE : ProductKind.INTERNET;
        assertThat(walked.contentOf(FaultEntries.PRIORITY_NOTICE))
                .as("no personal data: request, product, office and fault alone")
                .isEqualTo(Answers.none()
                        .with("product", Subjects.PRODUCT.value())
                        .with("product-kind", kind)
                        .with("request", "1042")
                        .with("office", Subjects.OFFICE)
                        .with("fault", fault));
        if (walked.passed("E.9.2")) {
            assertThat(walked.contentOf(FaultEntries.ENGINEERING_SERVICE))
                    .isEqualTo(Answers.none()
                            .with("product", Subjects.PRODUCT.value())
                            .with("fault", fault));
        }
    }

    @Test
    @DisplayName("Daño por primera vez: se registra, se comunica el tiempo y continúa con Atención de daños técnicos")
    void aFirstFaultIsRegisteredAndReferred() {
        var scene = counter(script()).does("E.1").does("E.4");

        assertThat(scene.standsAt("E.4.1").sheet().notes())
                .containsExactly(
                        Message.of("note.fault-entered").with("number", "FAULT-1"),
                        Message.of("note.mend-time").with("from", 24).with("to", 48));
        scene.does("E.4.1").endsAs(Ending.REFERRED);
        assertThat(scene.standing()).containsExactly("FAULT");
        var referral =
                (Kind.Refer) scene.request().procedure().node("E.4.1/refer").kind();
        assertThat(referral.referral().oneLine()).isEqualTo("Atención de daños técnicos");
    }

    @Test
    @ReadAs({"D-17", "D-88"})
    void theRepairIsPromisedWithinFortyEightHoursOfTheEndAlsoOfAFaultThatCameAgain() {
        var first = counter(script()).does("E.1").does("E.4").does("E.4.1").request();

        assertThat(first.promises()).singleElement().satisfies(promised -> {
            assertThat(promised.promise()).isEqualTo(Promises.MENDED);
            assertThat(promised.number()).isEqualTo("FAULT-1");
            assertThat(promised.findDue()).contains(first.touched().plus(Duration.ofDays(2)));
        });
        assertThat(FaultEntries.REPEATED_FAULT.promises()).containsExactly(Promises.MENDED);
    }

    @Test
    void theAddressIsCorrectedWhereSmartflexHasAnother() {
        var scene = counter(script())
                .does("E.1")
                .does("E.4", WHERE.with(FaultFields.ADDRESS, "Calle Jordán 123, tercer piso"));

        assertThat(scene.request().effects().get(0).content().text(FaultFields.ADDRESS))
                .isEqualTo("Calle Jordán 123, tercer piso");
    }

    @Test
    void theFaultThatWasJustEnteredIsNotTakenForAnEarlierOne() {
        var scene = counter(script()).does("E.1").does("E.4").later(Duration.ofHours(5));

        scene.meanwhile(SCRIPT.otherwise(last(FaultState.REGISTERED, 0)))
                .does("E.4.1")
                .endsAs(Ending.REFERRED);

        assertThat(scene.standing()).containsExactly("FAULT");
    }

    @Test
    void aCancelledFaultIsAsIfThereWereNone() {
        counter(last(FaultState.CANCELLED, 5)).does("E.1").standsAt("E.4");
    }

    @Test
    @DisplayName("A fault closed as solved is asked about: the same failure again is repeated with priority")
    @ReadAs("D-08")
    void theSameFailureAgainIsLinkedAndSentToSupervision() {
        var scene = counter(last(FaultState.CLOSED_SOLVED, 100)).does("E.1");

        assertThat(scene.standsAt("E.3/same").sheet().lines())
                .extracting(line -> line.item().key())
                .containsExactly("line.fault.CLOSED_SOLVED");
        scene.answers("E.3/same", Failure.SAME).endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("REPEATED_FAULT", "PRIORITY_NOTICE");
    }

    @Test
    @DisplayName("A fault closed as solved is asked about: another failure is a first one")
    @ReadAs("D-08")
    void anotherFailureIsRegisteredAsAFirstOne() {
        counter(last(FaultState.CLOSED_SOLVED, 100))
                .does("E.1")
                .answers("E.3/same", Failure.ANOTHER)
                .standsAt("E.4");
    }

    @Test
    void aFaultClosedWithoutSolutionIsRepeatedWithoutAnyQuestion() {
        var scene = counter(last(FaultState.CLOSED_UNSOLVED, 100).finding(ProductFacts.KIND, ProductKind.BUNDLE))
                .does("E.1")
                .endsAs(Ending.ATTENDED);

        assertThat(scene.standing()).containsExactly("REPEATED_FAULT", "PRIORITY_NOTICE", "ENGINEERING_SERVICE");
    }

    @Test
    void theTechnicianIsCalledAndTheClientToldOfAPromptVisit() {
        var scene = counter(last(FaultState.ASSIGNED, 10)).does("E.1");

        scene.does("E.6").does("E.6.2").endsAs(Ending.ATTENDED);

        assertThat(scene.request().effects()).isEmpty();
        assertThat(scene.request().known(ProcedureWalk.MORNING).answers().text(FaultFields.AGREED))
                .isEqualTo("Visita hoy por la tarde");
    }

    @Test
    void aCallThatIsStillToComeIsNotNoted() {
        var scene = counter(last(FaultState.ASSIGNED, 10)).does("E.1");

        var refusal = scene.isRefused(
                "E.6", CALL.with(FaultFields.CALLED_AT, ProcedureWalk.MORNING.plus(Duration.ofHours(1))));

        assertThat(refusal.refusal().message().key()).isEqualTo("refusal.invalid-answers");
    }

    @Test
    @DisplayName("Who waits is told the time that remains, counted in hours from the registration")
    @ReadAs({"D-17", "D-65"})
    void aFaultThatNobodyIsAssignedToIsToldItsRemainingTime() {
        var scene = counter(last(FaultState.REGISTERED, 10)).does("E.1");

        assertThat(scene.standsAt("E.5.1/time").sheet().notes())
                .containsExactly(Message.of("note.mend-time-left")
                        .with("hours", 38)
                        .with("by", hoursAgo(10).plus(Duration.ofDays(2))));
        scene.does("E.5.1/time").endsAs(Ending.ATTENDED);
    }

    @Test
    @DisplayName("An assigned fault that takes longer than it may is offered to supervision")
    @ReadAs({"D-21", "D-64"})
    void anOverdueFaultIsOfferedToSupervision() {
        var scene = counter(last(FaultState.ASSIGNED, 49)).does("E.1");

        assertThat(scene.standsAt("E.5/priority").sheet().notes())
                .extracting(Message::key)
                .containsExactly("note.technician", "note.mend-time-over");
        scene.answers("E.5/priority", Priority.WISHED).endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("PRIORITY_NOTICE");
    }

    @Test
    @DisplayName("Without the notice the technician is called as for any other")
    @ReadAs({"D-21", "D-64"})
    void anOverdueFaultThatIsNotSentToSupervisionGoesOnToTheTechnician() {
        var scene = counter(last(FaultState.ASSIGNED, 49))
                .does("E.1")
                .answers("E.5/priority", Priority.NOT_WISHED)
                .does("E.6")
                .does("E.6.2")
                .endsAs(Ending.ATTENDED);

        assertThat(scene.request().effects()).isEmpty();
    }

    @Test
    @DisplayName("An overdue fault that nobody is assigned to is offered to supervision too")
    @ReadAs("D-63")
    void anOverdueFaultWithoutTechnicianIsOfferedToSupervision() {
        var scene = counter(last(FaultState.REGISTERED, 49)).does("E.1");

        scene.answers("E.5/priority", Priority.NOT_WISHED);

        assertThat(scene.standsAt("E.5.1/time").sheet().notes())
                .extracting(Message::key)
                .containsExactly("note.mend-time-over");
    }

    @Test
    void aFaultThatWasEnteredIsCancelledWhenTheClientLeavesBeforeItIsTold() {
        var scene = counter(script()).does("E.1").does("E.4").desists().endsAs(Ending.DESISTED);

        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("FAULT");
    }

    @Test
    void aFaultThatSomebodyElseRegisteredMeanwhileIsFollowedUpInstead() {
        var scene = counter(script())
                .does("E.1")
                .later(Duration.ofHours(1))
                .meanwhile(SCRIPT.otherwise(last(FaultState.REGISTERED, 1)))
                .does("E.4");

        assertThat(scene.standsAt("E.5.1/time").request().notice())
                .contains(Message.of("fact.changed").with("facts", List.of(Message.of("fact.last-fault"))));
        assertThat(scene.request().effects()).isEmpty();
    }

    private static Script last(FaultState state, int hoursAgo) {
        var technician = state == FaultState.ASSIGNED || state == FaultState.IN_REPAIR ? "Técnico 12" : null;
        return script().finding(
                        FaultFacts.LAST_FAULT,
                        Optional.of(new Fault("D-7", state, "Sin señal", hoursAgo(hoursAgo), technician)));
    }

    private static Instant hoursAgo(int hours) {
        return ProcedureWalk.MORNING.minus(Duration.ofHours(hours));
    }

    private static Scene counter(Script otherwise) {
        return Scene.opened(
                TechnicalFault.PROCEDURE,
                CLIENT,
                ManualParameters.BOOK.knownAt(ProcedureWalk.MORNING),
                SCRIPT.otherwise(otherwise));
    }
}
