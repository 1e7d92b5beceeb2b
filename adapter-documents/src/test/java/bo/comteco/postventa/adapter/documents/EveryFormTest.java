package bo.comteco.postventa.adapter.documents;

import static bo.comteco.postventa.adapter.documents.Clients.ADDRESS;
import static bo.comteco.postventa.adapter.documents.Clients.CARD;
import static bo.comteco.postventa.adapter.documents.Clients.CARD_AND_MOBILE;
import static bo.comteco.postventa.adapter.documents.Clients.INTERNET;
import static bo.comteco.postventa.adapter.documents.Clients.PRODUCT;
import static bo.comteco.postventa.adapter.documents.Clients.aFirm;
import static bo.comteco.postventa.adapter.documents.Clients.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.manual.AccountFacts;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import bo.comteco.postventa.domain.manual.ClaimFacts;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.manual.ComponentFacts;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.manual.HeldProducts;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.manual.NetworkFacts;
import bo.comteco.postventa.domain.manual.PlanFacts;
import bo.comteco.postventa.domain.manual.ProductFacts;
import bo.comteco.postventa.domain.manual.SuspensionFacts;
import bo.comteco.postventa.domain.manual.WithdrawalFacts;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each form of the manual's table of documents, as its definition fills it, on paper. */
class EveryFormTest {

    private static final PdfFormPrinter PRINTER = new PdfFormPrinter();

    @Test
    void solicitudDeServiciosForSupplementaryServices() {
        reads(
                "A-solicitud-de-servicios",
                Play.printed(
                        inOrder()
                                .finding(
                                        ProductFacts.DESCRIPTION,
                                        new ProductFacts.Description(
                                                "Línea telefónica 4250001", "Residencial", ADDRESS))
                                .finding(
                                        ComponentFacts.HELD,
                                        List.of(
                                                new Component("CO-1", "Línea telefónica", true),
                                                new Component("CO-2", "Casilla de voz", false)))
                                .finding(
                                        ComponentFacts.OPEN,
                                        List.of(new Component("CO-3", "Identificador de llamadas", false)))
                                .finding(
                                        ComponentFacts.QUOTE,
                                        List.of(
                                                new QuoteLine(
                                                        "CO-3", "Identificador de llamadas", Money.of(30), Money.of(5)),
                                                new QuoteLine("CO-2", "Casilla de voz", Money.ZERO, Money.of("-3.50"))))
                                .answering("A.1", CARD_AND_MOBILE)
                                .answering(
                                        "A.2.1",
                                        Answers.none()
                                                .with(ComponentFacts.TO_ADD, new Value.Choices(List.of("CO-3")))
                                                .with(ComponentFacts.TO_REMOVE, new Value.Choices(List.of("CO-2"))))
                                .saying("A.4", "CASH")
                                .saying("A.5", "YES")
                                .comesTo("A.6", ProcedureCode.A, aHolder(PRODUCT)),
                        "SOLICITUD_DE_SERVICIOS"));
    }

    @Test
    void solicitudDeServiciosForAnotherPlan() {
        reads(
                "B-solicitud-de-servicios",
                Play.printed(anotherPlan().comesTo("B.5", ProcedureCode.B, aFirm(PRODUCT)), "SOLICITUD_DE_SERVICIOS"));
    }

    @Test
    void contrato() {
        reads("B-contrato", Play.printed(anotherPlan().comesTo("B.5.1", ProcedureCode.B, aFirm(PRODUCT)), "CONTRATO"));
    }

    @Test
    void solicitudDePedidoForARelocation() {
        reads(
                "C-solicitud-de-pedido",
                Play.printed(
                        relocation()
                                .answering("C.1", CARD_AND_MOBILE.with("fee-accepted", new Value.Choice("YES")))
                                .comesTo("C.8", ProcedureCode.C, aHolder(PRODUCT)),
                        "SOLICITUD_DE_PEDIDO"));
    }

    @Test
    void formularioDeSolicitudOfAnAddress() {
        reads(
                "C-formulario-de-solicitud",
                Play.printed(
                        relocation()
                                .answering("C.1", CARD_AND_MOBILE.with("fee-accepted", new Value.Choice("YES")))
                                .comesTo("C.8", ProcedureCode.C, aHolder(PRODUCT)),
                        "FORMULARIO_DE_SOLICITUD"));
    }

    @Test
    void hojaDeRequisitosOfARequestThatWasNotAdmitted() {
        var overdue = new PendingBill("F-4410", LocalDate.of(2026, 10, 1), Money.of("120.00"));
        var atTheAssessment = relocation()
                .finding(AccountFacts.OVERDUE_BILLS, List.of(overdue))
                .answering("C.1", CARD_AND_MOBILE)
                .comesTo("C.1", ProcedureCode.C, aHolder(PRODUCT));
        var unmet = Play.moved(atTheAssessment.complete("C.1", null, CARD_AND_MOBILE, Play.ADVISER, Play.MORNING));
        var closed = Play.moved(unmet.close(Play.ADVISER, Play.MORNING.plus(Duration.ofMinutes(9))));

        reads("C-hoja-de-requisitos", Play.printed(closed, "HOJA_DE_REQUISITOS"));
    }

    @Test
    void depositoEnGarantia() {
        reads(
                "D-deposito-en-garantia",
                Play.printed(
                        suspension().saying("D.5", "YES").comesTo("D.6/print", ProcedureCode.D, aHolder(PRODUCT)),
                        "DEPOSITO_EN_GARANTIA"));
    }

    @Test
    void solicitudDePedidoForASuspension() {
        reads(
                "D-solicitud-de-pedido-suspension",
                Play.printed(
                        suspension().saying("D.5", "YES").comesTo("D.8", ProcedureCode.D, aHolder(PRODUCT)),
                        "SOLICITUD_DE_PEDIDO"));
    }

    @Test
    void solicitudDePedidoForAReconnection() {
        reads(
                "D-solicitud-de-pedido-reconexion",
                Play.printed(
                        suspension()
                                .saying("D.1/opening", "RECONNECTION")
                                .finding(ProductFacts.STATE, ProductState.TEMPORARILY_SUSPENDED)
                                .finding(
                                        SuspensionFacts.SUSPENSIONS,
                                        List.of(new SuspensionFacts.Suspension(
                                                LocalDate.of(2026, 10, 20), LocalDate.of(2027, 1, 10))))
                                .answering("D.9", Answers.none().with("reconnection-date", LocalDate.of(2026, 12, 20)))
                                .comesTo("D.9.2/print", ProcedureCode.D, aHolder(PRODUCT)),
                        "SOLICITUD_DE_PEDIDO"));
    }

    @Test
    void formularioDeReclamosVariosForANewClaim() {
        reads(
                "F-formulario-de-reclamos-varios",
                Play.printed(
                        claim().comesTo("F.6/form", ProcedureCode.F, aHolder(null)), "FORMULARIO_DE_RECLAMOS_VARIOS"));
    }

    @Test
    void formularioDeReclamosVariosForAReferralToBoi() {
        reads(
                "F-formulario-de-reclamos-varios-boi",
                Play.printed(
                        claim().finding(
                                        ClaimFacts.CLAIMS,
                                        List.of(new Claim(
                                                "TT-31",
                                                ClaimKind.BILL_DISPUTE,
                                                ClaimState.CLOSED,
                                                Play.MORNING.minus(Duration.ofDays(40)),
                                                "La factura de septiembre cobra dos veces el mismo servicio",
                                                "No corresponde la devolución: el segundo cobro es de otro servicio.")))
                                .saying("F.3", "THAT_CLAIM")
                                .saying("F.4", "UNSATISFIED")
                                .comesTo("F.7/form", ProcedureCode.F, aHolder(null)),
                        "FORMULARIO_DE_RECLAMOS_VARIOS"));
    }

    @Test
    void comprobanteOfAPayment() {
        reads(
                "G-comprobante-de-pago",
                Play.printed(
                        callDetail().saying("G.3", "YES").comesTo("G.5.1", ProcedureCode.G, aHolder(null)),
                        "COMPROBANTE"));
    }

    @Test
    void comprobanteOfAChargeThatIsAuthorized() {
        reads(
                "G-comprobante-de-cargo",
                Play.printed(
                        callDetail().saying("G.3", "NO").comesTo("G.8.2", ProcedureCode.G, aHolder(null)),
                        "COMPROBANTE"));
    }

    @Test
    void formularioDeSolicitudDeRetiro() {
        var house = new InMemoryCounter();
        house.service()
                .parameters()
                .set(new KeepParameters.Command(
                        new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL"),
                        "equipment-cost.modem",
                        "350.00",
                        LocalDate.of(2026, 11, 24),
                        null,
                        "Resolución 7/2026"));
        var modem = new Piece("E-1", EquipmentKind.MODEM, "Módem SYN-CM-1", "SYN-CM-1");
        var cables = new Piece("E-2", EquipmentKind.CABLES, "Cables de conexión", null);
        reads(
                "I-formulario-de-solicitud-de-retiro",
                Play.printed(
                        house,
                        inOrder()
                                .setting("equipment-cost.modem", "350.00")
                                .finding(AccountFacts.UNPAID_BILLS, List.of())
                                .finding(ProductFacts.DESCRIPTION, INTERNET)
                                .finding(
                                        ProductFacts.SERVICES,
                                        List.of(new ProductFacts.Service(ProductKind.INTERNET, Technology.HFC)))
                                .finding(WithdrawalFacts.EQUIPMENT, List.of(modem, cables))
                                .finding(WithdrawalFacts.LAST_PERIOD, Money.of("63.50"))
                                .answering("I.1", Answers.none().with("told-to-pay-first", new Value.Choice("YES")))
                                .answering(
                                        "I.2",
                                        Answers.none()
                                                .with(
                                                        "equipment",
                                                        new Value.Rows(List.of(
                                                                Answers.none()
                                                                        .with("piece", new Value.Choice("E-1"))
                                                                        .with("condition", new Value.Choice("LOST")),
                                                                Answers.none()
                                                                        .with("piece", new Value.Choice("E-2"))
                                                                        .with(
                                                                                "condition",
                                                                                new Value.Choice("RETURNED"))))))
                                .saying("I.3", "YES")
                                .comesTo("I.5", ProcedureCode.I, aHolder(PRODUCT)),
                        "FORMULARIO_DE_SOLICITUD_DE_RETIRO"));
    }

    // ---- what people and systems say

    private static Play inOrder() {
        return new Play().finding(ProductFacts.HOLDER, "CUS-7").finding(AccountFacts.OVERDUE_BILLS, List.of());
    }

    private static Play anotherPlan() {
        return inOrder()
                .finding(ProductFacts.HOLDER, "CUS-8")
                .finding(ProductFacts.DESCRIPTION, INTERNET)
                .finding(
                        PlanFacts.OPEN_PLANS,
                        List.of(new CommercialPlan("PL-PROMO", "Promoción 100", Money.of("199.00"), true)))
                .finding(
                        ComponentFacts.HELD,
                        List.of(
                                new Component("CO-1", "Acceso a internet", true),
                                new Component("CO-2", "Casilla de correo", false)))
                .finding(ComponentFacts.OPEN, List.of(new Component("CO-5", "Dirección IP fija", false)))
                .finding(
                        ComponentFacts.QUOTE,
                        List.of(
                                new QuoteLine("PL-PROMO", "Promoción 100", Money.of(20), Money.of("45.50")),
                                new QuoteLine("CO-5", "Dirección IP fija", Money.of(35), Money.of(15))))
                .answering("B.1", CARD.with("request-note", Evidence.seen()))
                .answering("B.3", Answers.none().with(ComponentFacts.NEW_PLAN, new Value.Choice("PL-PROMO")))
                .answering(
                        "B.3.1",
                        Answers.none()
                                .with(ComponentFacts.TO_ADD, new Value.Choices(List.of("CO-5")))
                                .with(ComponentFacts.TO_REMOVE, new Value.Choices(List.of())))
                .saying("B.4", "YES");
    }

    private static Play relocation() {
        return inOrder()
                .finding(ProductFacts.KIND, ProductKind.INTERNET)
                .finding(
                        ProductFacts.SERVICES, List.of(new ProductFacts.Service(ProductKind.INTERNET, Technology.FTTH)))
                .finding(ProductFacts.DESCRIPTION, INTERNET)
                .finding(
                        NetworkFacts.COVERAGE,
                        List.of(Coverage.by(ProductKind.INTERNET, Technology.FTTH, "NAP-0312", new BigDecimal("84"))))
                .answering(
                        "C.1/opening",
                        Answers.none()
                                .with("new-position", new Position(-17.3935, -66.157))
                                .with("new-street", "Calle Jordán Nº 123, edificio «Los Álamos», piso 4"))
                .answering(
                        "C.6",
                        Answers.none()
                                .with("contact-name", "Ñusta Quispe")
                                .with("new-neighbourhood", "Sarco")
                                .with("address-reference", "frente a la plaza, portón verde"))
                .saying("C.7", "YES");
    }

    private static Play suspension() {
        return inOrder()
                .finding(ProductFacts.DESCRIPTION, INTERNET)
                .finding(ProductFacts.STATE, ProductState.ACTIVE)
                .finding(
                        ProductFacts.SERVICES,
                        List.of(
                                new ProductFacts.Service(ProductKind.INTERNET, Technology.HFC),
                                new ProductFacts.Service(ProductKind.CABLE_TV, Technology.HFC)))
                .finding(SuspensionFacts.SUSPENSIONS, List.of())
                .finding(SuspensionFacts.ACCRUED, Money.of("63.40"))
                .saying("D.1/opening", "SUSPENSION")
                .answering(
                        "D.1/letter",
                        Answers.none()
                                .with("letter-cut", LocalDate.of(2026, 12, 1))
                                .with("letter-reconnection", LocalDate.of(2027, 3, 1)))
                .answering("D.1/suspension", Answers.none().with("suspension-letter", Evidence.seen()))
                .answering(
                        "D.7",
                        Answers.none()
                                .with("suspension-start", LocalDate.of(2026, 12, 1))
                                .with("suspension-end", LocalDate.of(2027, 3, 1)));
    }

    private static Play claim() {
        return new Play()
                .finding(HeldProducts.PRODUCTS, List.of(new HeldProduct(PRODUCT, "Internet 20 Mbps", ADDRESS)))
                .finding(ClaimFacts.OPEN_FAULTS, List.of())
                .finding(ClaimFacts.CLAIMS, List.of())
                .answering(
                        "F.1",
                        Answers.none()
                                .with("product", new Value.Choice(PRODUCT.value()))
                                .with("claim-kind", new Value.Choice("BILL_DISPUTE"))
                                .with("claim-text", """
                                La factura de octubre cobra un decodificador que devolví en agosto.
                                Tengo el comprobante de devolución firmado; nadie me llamó.""")
                                .with("call-back", Telephone.parse("70712345")));
    }

    static Play callDetail() {
        return new Play()
                .finding(HeldProducts.LINES, List.of(new HeldProduct(PRODUCT, "Línea 4250001", ADDRESS)))
                .finding(CallDetailFacts.LINE_NUMBER, "4250001")
                .finding(
                        CallDetailFacts.MONTHS_HELD,
                        List.of(YearMonth.of(2026, 11), YearMonth.of(2026, 10), YearMonth.of(2026, 9)))
                .finding(ProductFacts.HOLDER, "CUS-7")
                .answering("G.1", Answers.none().with("product", new Value.Choice(PRODUCT.value())))
                .answering(
                        "G.1/months",
                        Answers.none().with("months", new Value.Choices(List.of("2026-09", "2026-10", "2026-11"))))
                .answering("G.2", CARD);
    }

    private static void reads(String name, PrintedForm form) {
        var pdf = PRINTER.print(form);
        Golden.keep(name + ".pdf", pdf);
        try (var printout = Printout.read(pdf)) {
            assertThat(printout.pages())
                    .hasSizeGreaterThanOrEqualTo(form.sheets().size());
            Golden.assertEqual(
                    "forms/" + name + ".txt",
                    String.join("\n\n", printout.pages()).strip());
        }
    }
}
