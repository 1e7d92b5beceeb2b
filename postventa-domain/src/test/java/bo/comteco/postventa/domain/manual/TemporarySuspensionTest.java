package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.manual.SuspensionRules.Accrued;
import bo.comteco.postventa.domain.manual.SuspensionRules.InTheYear;
import bo.comteco.postventa.domain.manual.SuspensionRules.State;
import bo.comteco.postventa.domain.manual.TemporarySuspension.AskedFor;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every path of D; what people live through there is told in {@link SuspensionSceneTest} and {@link ReconnectionTest}. */
class TemporarySuspensionTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final LocalDate START = LocalDate.of(2026, 4, 1);
    static final LocalDate END = LocalDate.of(2026, 7, 15);

    static final Parameters PARAMETERS = ManualParameters.BOOK.knownAt(ProcedureWalk.MORNING);

    static final Answers LETTER =
            Answers.none().with(Annex5.LETTER_CUT.id(), START).with(Annex5.LETTER_RECONNECTION.id(), END);

    private static final Suspension EARLIER = new Suspension(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5));
    private static final Suspension IN_FORCE = new Suspension(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 1));

    static final Script SCRIPT = Papers.IN_ORDER
            .answering("D.1/letter", LETTER)
            .answering("D.1/suspension", Papers.LETTER)
            .answering("D.7", dates(START, END))
            .answering("D.9", Answers.none().with(SuspensionFields.RECONNECTION_DATE, LocalDate.of(2026, 3, 20)))
            .finding(ProductFacts.DESCRIPTION, Papers.INTERNET)
            .finding(ProductFacts.STATE, ProductState.ACTIVE)
            .finding(ProductFacts.SERVICES, services(ProductKind.INTERNET, ProductKind.CABLE_TV))
            .finding(SuspensionFacts.SUSPENSIONS, List.of())
            .finding(SuspensionFacts.ACCRUED, Money.of("63.40"))
            .on("D.1/opening", AskedFor.RECONNECTION, suspended())
            .on("D.1/suspension", Met.UNMET, Script.script().answering("D.1/suspension", Answers.none()))
            .on("D.1/reconnection", Met.UNMET, Script.script().finding(ProductFacts.HOLDER, "CU-200"))
            .on("D.2/suspension", State.DOES_NOT_FIT, state(ProductState.CUT_FOR_DEBT))
            .on("D.2/reconnection", State.DOES_NOT_FIT, state(ProductState.CUT_FOR_DEBT))
            .on("D.3", InTheYear.ANOTHER, Script.script().finding(SuspensionFacts.SUSPENSIONS, List.of(EARLIER)))
            .on("D.5/due", Accrued.NOTHING, Script.script().finding(SuspensionFacts.ACCRUED, Money.ZERO))
            .on("D.7/year", InTheYear.ANOTHER, nextYear());

    static final ProcedureWalk WALK =
            ProcedureWalk.walk(TemporarySuspension.PROCEDURE, Subjects.aHolder(), PARAMETERS, SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(TemporarySuspension.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("D/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            assertThat(walked.printed()).isEqualTo(documents(walked));
            assertThat(walked.staying()).isEqualTo(effects(walked));
            if (walked.passed("D.6.1")) {
                deposit(walked);
            }
            if (walked.passed("D.7/enter")) {
                assertThat(walked.contentOf(SuspensionOrders.SUSPENSION_ORDER)).isEqualTo(suspensionOrder(walked));
            }
            if (walked.passed("D.9.1")) {
                assertThat(walked.contentOf(SuspensionOrders.RECONNECTION_DATE_CHANGE))
                        .isEqualTo(product().with("reconnection-date", LocalDate.of(2026, 3, 20)));
            }
        });
    }

    private static List<String> documents(Walked walked) {
        var documents = new ArrayList<String>();
        if (walked.passed("D.6/print")) {
            documents.add("DEPOSITO_EN_GARANTIA");
        }
        if (walked.passed("D.8") || walked.passed("D.9.2/print")) {
            documents.add("SOLICITUD_DE_PEDIDO");
        }
        return documents;
    }

    /** What stands when all is done: the deposit only where it was paid and the suspension entered. */
    private static List<String> effects(Walked walked) {
        if (walked.path().ending() != Ending.ATTENDED) {
            return List.of();
        }
        if (walked.passed("D.9.1")) {
            return List.of("RECONNECTION_DATE_CHANGE");
        }
        return walked.took("D.6.1", Payment.PAID)
                ? List.of("GUARANTEE_DEPOSIT", "DEPOSIT_PAYMENT", "SUSPENSION_ORDER")
                : List.of("SUSPENSION_ORDER");
    }

    private static void deposit(Walked walked) {
        assertThat(walked.contentOf(SuspensionOrders.GUARANTEE_DEPOSIT))
                .isEqualTo(product().with("amount", Money.of("63.40")));
        assertThat(walked.contentOf(SuspensionOrders.DEPOSIT_PAYMENT))
                .isEqualTo(Answers.none()
                        .with("concept", new Value.Choice("GUARANTEE_DEPOSIT"))
                        .with("amount", Money.of("63.40"))
                        .with("deposit", "GUARANTEE_DEPOSIT-1"));
    }

    private static Answers suspensionOrder(Walked walked) {
        var order = product().and(dates(START, END));
        return walked.took("D.6.1", Payment.PAID) ? order.with("deposit", "GUARANTEE_DEPOSIT-1") : order;
    }

    private static Answers product() {
        return Answers.none().with("product", Subjects.PRODUCT.value());
    }

    static Answers dates(LocalDate start, LocalDate end) {
        return Answers.none().with(SuspensionFields.START, start).with(SuspensionFields.END, end);
    }

    static List<ProductFacts.Service> services(ProductKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new ProductFacts.Service(kind, Technology.HFC))
                .toList();
    }

    static Script suspended() {
        return state(ProductState.TEMPORARILY_SUSPENDED)
                .finding(SuspensionFacts.SUSPENSIONS, List.of(IN_FORCE))
                .answering("D.1/reconnection", Answers.none());
    }

    private static Script state(ProductState state) {
        return Script.script().finding(ProductFacts.STATE, state);
    }

    /** The letter's year is free, the one in which the suspension is to start after all is not. */
    static Script nextYear() {
        return Script.script()
                .finding(
                        SuspensionFacts.SUSPENSIONS,
                        List.of(new Suspension(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1))))
                .answering("D.7", dates(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 6, 1)));
    }
}
