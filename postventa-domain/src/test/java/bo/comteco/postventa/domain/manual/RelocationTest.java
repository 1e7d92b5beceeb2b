package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.manual.RelocationFee.FeeSet;
import bo.comteco.postventa.domain.manual.ServedThere.Feasible;
import bo.comteco.postventa.domain.manual.ServedThere.Technologies;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RelocationTest {

    private static final Position THERE = new Position(-17.39, -66.15);

    static final Answers PAPERS = Answers.none()
            .with(
                    Attestations.IDENTITY_CARD.id(),
                    new IdentityDocument(IdentityNumber.parse("1234567 CB"), LocalDate.of(2030, 1, 1)))
            .with(Attestations.MOBILE.id(), Telephone.parse("70712345"))
            .with(Attestations.FEE_ACCEPTED.id(), new Value.Choice("YES"));

    static final Script SCRIPT = script().answering(
                    "C.1/opening",
                    Answers.none()
                            .with(NetworkFacts.NEW_POSITION, THERE)
                            .with(RelocationFields.NEW_STREET, "Calle Jordán 123"))
            .answering("C.1", PAPERS)
            .answering(
                    "C.4.2",
                    Answers.none()
                            .with(RelocationFields.NEW_PLAN, new Value.Choice("FIBRA-60"))
                            .with(RelocationFields.NEW_NEIGHBOURHOOD, "Sarco"))
            .answering("C.5", Answers.none().with(RelocationFields.BILLING_NOTE, "ajustar al traslado"))
            .answering(
                    "C.6",
                    Answers.none()
                            .with(RelocationFields.CONTACT_NAME, "Luis Rojas")
                            .with(RelocationFields.NEW_NEIGHBOURHOOD, "Sarco"))
            .finding(ProductFacts.KIND, ProductKind.INTERNET)
            .finding(ProductFacts.HOLDER, Subjects.CUSTOMER.value())
            .finding(AccountFacts.OVERDUE_BILLS, List.of())
            .finding(ProductFacts.SERVICES, List.of(new ProductFacts.Service(ProductKind.INTERNET, Technology.COPPER)))
            .finding(
                    ProductFacts.DESCRIPTION,
                    new ProductFacts.Description("Internet 20", "Hogar 20", "Av. América 55, Cala Cala"))
            .finding(
                    NetworkFacts.COVERAGE,
                    List.of(Coverage.by(ProductKind.INTERNET, Technology.COPPER, "A-12", new BigDecimal("80"))))
            .finding(
                    NetworkFacts.PLANS_THERE,
                    List.of(new CommercialPlan("FIBRA-60", "Fibra 60", Money.of("249.00"), true)))
            .on("C.1/fee", FeeSet.NOT_SET, script().finding(ProductFacts.KIND, ProductKind.DTH))
            .on(
                    "C.1",
                    Met.UNMET,
                    script().answering("C.1", PAPERS.with(Attestations.FEE_ACCEPTED.id(), new Value.Choice("NO"))))
            .on(
                    "C.2",
                    Feasible.INFEASIBLE,
                    script().finding(
                                    NetworkFacts.COVERAGE,
                                    List.of(Coverage.hindered(
                                            ProductKind.INTERNET,
                                            Coverage.Hindrance.OUT_OF_REACH,
                                            "A-12",
                                            new BigDecimal("900")))))
            .on("C.3", Technologies.CHANGED, byFibre());

    static final Parameters PARAMETERS = ParametersOf.values(
            "relocation-fee.internet", "200.00", "relocation-days.min", "1", "relocation-days.max", "10");

    static final ProcedureWalk WALK = ProcedureWalk.walk(Relocation.PROCEDURE, Subjects.aHolder(), PARAMETERS, SCRIPT);

    static Script byFibre() {
        return script().finding(
                        NetworkFacts.COVERAGE,
                        List.of(Coverage.by(ProductKind.INTERNET, Technology.FTTH, "NAP-3", new BigDecimal("40"))));
    }

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(Relocation.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("C/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            boolean attended = walked.path().ending() == Ending.ATTENDED;
            assertThat(walked.printed()).isEqualTo(attended ? List.of("SOLICITUD_DE_PEDIDO") : List.of());
            assertThat(walked.standing()).isEqualTo(attended ? orders(walked) : List.of());
            if (attended) {
                contents(walked);
            }
        });
    }

    private static List<String> orders(Walked walked) {
        return walked.took("C.3", Technologies.CHANGED)
                ? List.of("CEASE_AND_PROVIDE", "ADJUSTMENT_CLAIM")
                : List.of("RELOCATION_ORDER");
    }

    private static void contents(Walked walked) {
        var place = Answers.none()
                .with("product", Subjects.PRODUCT.value())
                .with(NetworkFacts.NEW_POSITION, THERE)
                .with(RelocationFields.NEW_STREET, "Calle Jordán 123")
                .with(RelocationFields.NEW_NEIGHBOURHOOD, "Sarco")
                .with(Attestations.MOBILE.id(), Telephone.parse("70712345"));
        if (walked.took("C.3", Technologies.UNCHANGED)) {
            assertThat(walked.contentOf(RelocationOrders.RELOCATION_ORDER))
                    .isEqualTo(place.with(RelocationFields.CONTACT_NAME, "Luis Rojas")
                            .with("fee", Money.of(200)));
            return;
        }
        assertThat(walked.contentOf(RelocationOrders.CEASE_AND_PROVIDE))
                .isEqualTo(place.with(RelocationFields.BILLING_NOTE, "ajustar al traslado")
                        .with(RelocationFields.NEW_PLAN, new Value.Choice("FIBRA-60"))
                        .with("technologies", new Value.Choices(List.of("FTTH"))));
        assertThat(walked.contentOf(RelocationOrders.ADJUSTMENT_CLAIM))
                .isEqualTo(Answers.none()
                        .with("product", Subjects.PRODUCT.value())
                        .with("order", "CEASE_AND_PROVIDE-1")
                        .with("fee", Money.of(200)));
    }
}
