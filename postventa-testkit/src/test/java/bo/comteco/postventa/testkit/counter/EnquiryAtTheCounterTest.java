package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.INFORMATION_ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.EnquiryStore.Criteria;
import bo.comteco.postventa.application.driving.AttendEnquiry.Printing;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.EnquiryView;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.RecordEnquiry.Command;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.EnquiryMark;
import bo.comteco.postventa.domain.enquiry.EnquiryMark.What;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An information adviser informs clients and routes them to a procedure. */
class EnquiryAtTheCounterTest {

    private final InMemoryCounter house = new InMemoryCounter();

    @BeforeEach
    void aClientWithInternet() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
    }

    private EnquiryAnswer records(Actor actor, String wish, @Nullable String identification, @Nullable String product) {
        return house.service()
                .recordEnquiry()
                .record(new Command(
                        actor,
                        wish,
                        "Palabras del cliente",
                        null,
                        ApplicantRole.HOLDER,
                        identification,
                        null,
                        null,
                        null,
                        product,
                        null));
    }

    private EnquiryView records(String wish) {
        return shown(records(INFORMATION_ADVISER, wish, "9000001", "PRD-1"));
    }

    private static EnquiryView shown(EnquiryAnswer answer) {
        assertThat(answer).isInstanceOf(EnquiryAnswer.Shown.class);
        return ((EnquiryAnswer.Shown) answer).view();
    }

    private Printing prints(Actor actor, EnquiryView view) {
        return house.service().attendEnquiry().print(actor, view.enquiry().number());
    }

    @Test
    void theSoftwareNamesTheProcedureAndItsRequirements() {
        var view = records("MOVE");

        assertThat(view.enquiry().want().findNamed()).contains(new NamedProcedure(ProcedureCode.C, null));
        assertThat(view.enquiry().client().findName()).contains("Ana Prueba Uno");
        assertThat(view.enquiry().want().kind()).isEqualTo(ProductKind.INTERNET);
        assertThat(view.sheet()).isNotNull().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("Traslado de productos");
            assertThat(sheet.items()).hasSize(6);
            assertThat(sheet.notes()).hasSize(2);
        });
    }

    @Test
    void ofSeveralProceduresTheAdviserPicksOne() {
        var view = records("SPEND_LESS");
        long number = view.enquiry().number();
        assertThat(view.sheet()).isNull();

        var attend = house.service().attendEnquiry();
        assertThat(attend.name(INFORMATION_ADVISER, number, new NamedProcedure(ProcedureCode.C, null)))
                .isEqualTo(new EnquiryAnswer.NotProposed());
        assertThat(attend.name(INFORMATION_ADVISER, number, new NamedProcedure(ProcedureCode.D, "RECONNECTION")))
                .isEqualTo(new EnquiryAnswer.NotProposed());
        var picked = shown(attend.name(INFORMATION_ADVISER, number, new NamedProcedure(ProcedureCode.D, "SUSPENSION")));
        assertThat(picked.sheet())
                .isNotNull()
                .satisfies(sheet ->
                        assertThat(sheet.items()).extracting(item -> item.id()).containsExactly("5.1", "5.2", "5.5"));
        var again = shown(attend.name(INFORMATION_ADVISER, number, new NamedProcedure(ProcedureCode.D, "SUSPENSION")));
        assertThat(again.enquiry().marks()).hasSize(2);
    }

    @Test
    void whoIsNotKnownAndASystemThatIsSilentKeepNobodyFromBeingInformed() {
        var unknown = shown(records(INFORMATION_ADVISER, "MOVE", "1234567", null));
        assertThat(unknown.enquiry().client().findCustomer()).isEmpty();
        assertThat(unknown.enquiry().client().findIdentification()).contains("1234567");

        house.systems().smartflexFallsSilent();
        var silent = shown(records(INFORMATION_ADVISER, "MOVE", "9000001", "PRD-1"));
        assertThat(silent.enquiry().client().findCustomer()).isEmpty();
        assertThat(silent.enquiry().want().findProduct()).isPresent();
        assertThat(silent.sheet()).isNotNull();
    }

    @Test
    void whatCanNotBeIsRefused() {
        assertThat(records(INFORMATION_ADVISER, "FLY", null, null)).isEqualTo(new EnquiryAnswer.UnknownWish("FLY"));
        assertThat(records(INFORMATION_ADVISER, "MOVE", null, "PRD-9"))
                .isEqualTo(new EnquiryAnswer.UnknownProduct("PRD-9"));
        assertThat(house.service()
                        .recordEnquiry()
                        .record(new Command(
                                ADVISER,
                                "MOVE",
                                null,
                                new NamedProcedure(ProcedureCode.B, null),
                                ApplicantRole.HOLDER,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .isEqualTo(new EnquiryAnswer.NotProposed());
        assertThat(house.service()
                        .recordEnquiry()
                        .record(new Command(
                                ADVISER,
                                "MOVE",
                                null,
                                null,
                                ApplicantRole.AGENT,
                                "9000001",
                                null,
                                null,
                                null,
                                null,
                                null)))
                .isEqualTo(new EnquiryAnswer.RoleDoesNotFit(ApplicantRole.AGENT));
    }

    @Test
    void theSheetIsPrintedForTheClientAndASecondOneOfTheDayIsAReprint() {
        var view = records("MOVE");

        assertThat(prints(INFORMATION_ADVISER, view))
                .isInstanceOfSatisfying(
                        Printing.Printed.class,
                        first -> assertThat(first.reprint()).isZero());
        house.clock().pass(Duration.ofMinutes(10));
        assertThat(prints(INFORMATION_ADVISER, view))
                .isInstanceOfSatisfying(
                        Printing.Printed.class,
                        second -> assertThat(second.reprint()).isEqualTo(1));

        assertThat(house.printed()).hasSize(2).allSatisfy(form -> {
            assertThat(form.title()).isEqualTo("Hoja de requisitos");
            assertThat(form.requestNumber()).isEqualTo("Consulta 1");
            assertThat(form.customer()).isEqualTo("Ana Prueba Uno");
            assertThat(form.issuedAt()).isEqualTo("2026-11-24T10:00:00");
            assertThat(form.sheets())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.destination()).isEqualTo("Cliente"));
            assertThat(form.tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.rows())
                            .contains(
                                    List.of(
                                            "Anexo 3, ítem 2",
                                            "Portar cédula de identidad vigente.",
                                            "Traiga: Cédula de identidad de quien se presenta."),
                                    List.of(
                                            "Anexo 3, ítem 5",
                                            "Tener las cuentas de sus servicios al día.",
                                            "Lo verifica COMTECO en sus sistemas.")));
            assertThat(form.notes().get(0))
                    .isEqualTo("Derecho de traslado de internet: Bs 200,00. Se cobra en la factura.");
        });
        assertThat(shown(house.service()
                                .attendEnquiry()
                                .look(INFORMATION_ADVISER, view.enquiry().number()))
                        .enquiry()
                        .marks())
                .extracting(EnquiryMark::what)
                .containsExactly(What.RECORDED, What.PRINTED, What.PRINTED);
    }

    @Test
    void withoutAProcedureThereIsNoSheetToPrint() {
        assertThat(prints(INFORMATION_ADVISER, records("NEW_SERVICE")))
                .isEqualTo(new Printing.NotPrinted(new EnquiryAnswer.NotNamed()));
        assertThat(house.printed()).isEmpty();
    }

    @Test
    void whoOnlyWantedToKnowIsInformedAndCountedNowhere() {
        var view = records("MOVE");
        var attend = house.service().attendEnquiry();

        var informed = shown(attend.inform(INFORMATION_ADVISER, view.enquiry().number()));
        assertThat(informed.enquiry().state()).isEqualTo(EnquiryState.INFORMED);
        assertThat(shown(attend.inform(INFORMATION_ADVISER, view.enquiry().number()))
                        .enquiry()
                        .marks())
                .hasSize(2);

        assertThat(house.requests().load(1)).isEmpty();
    }

    @Test
    void eachSeesTheEnquiriesOfTheOwnOfficeAndSupervisionAll() {
        var elsewhere = new Actor("informes-norte", Set.of(Role.INFORMATION_ADVISER), "NORTE");
        long central = records("MOVE").enquiry().number();
        long norte = shown(records(elsewhere, "PAUSE", null, null)).enquiry().number();

        assertThat(listed(INFORMATION_ADVISER)).containsExactly(central);
        assertThat(listed(ADVISER)).containsExactly(central);
        assertThat(listed(elsewhere)).containsExactly(norte);
        assertThat(listed(SUPERVISOR)).containsExactly(norte, central);
        var attend = house.service().attendEnquiry();
        assertThat(attend.look(INFORMATION_ADVISER, norte)).isEqualTo(new EnquiryAnswer.Denied());
        assertThat(attend.inform(INFORMATION_ADVISER, norte)).isEqualTo(new EnquiryAnswer.Denied());
        assertThat(attend.look(ADVISER_ELSEWHERE, central)).isInstanceOf(EnquiryAnswer.Shown.class);
        assertThat(attend.look(INFORMATION_ADVISER, 99)).isEqualTo(new EnquiryAnswer.UnknownEnquiry(99));
    }

    private List<Long> listed(Actor actor) {
        var day = LocalDate.of(2026, 11, 24);
        var answer = house.service().findEnquiries().find(actor, new Criteria(null, day, day, null), null, 10);
        return ((FindEnquiries.Answer.Page) answer)
                .enquiries().stream().map(found -> found.number()).toList();
    }

    @Test
    void aPageSaysWhereTheNextOneStarts() {
        records("MOVE");
        records("MOVE");
        var all = new Criteria(null, null, null, null);

        var first = (FindEnquiries.Answer.Page) house.service().findEnquiries().find(ADVISER, all, null, 1);
        var second = (FindEnquiries.Answer.Page) house.service().findEnquiries().find(ADVISER, all, first.next(), 1);

        assertThat(first.next()).isEqualTo(2L);
        assertThat(second.enquiries()).extracting(found -> found.number()).containsExactly(1L);
        assertThat(second.next()).isNull();
    }

    @Test
    void whoServesNobodyInformsNobody() {
        var cashier = new Actor("caja", Set.of(Role.CASHIER), "CENTRAL");
        var operator = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");
        long number = records("MOVE").enquiry().number();

        assertThat(records(cashier, "MOVE", null, null)).isEqualTo(new EnquiryAnswer.Denied());
        assertThat(house.service().findEnquiries().find(cashier, new Criteria(null, null, null, null), null, 10))
                .isEqualTo(new FindEnquiries.Answer.Denied());
        assertThat(house.service().attendEnquiry().look(cashier, number)).isEqualTo(new EnquiryAnswer.Denied());
        assertThat(house.service().attendEnquiry().look(operator, number)).isEqualTo(new EnquiryAnswer.Denied());
        assertThat(house.service().attendEnquiry().inform(operator, number)).isEqualTo(new EnquiryAnswer.Denied());
        assertThat(house.service().attendEnquiry().print(operator, number))
                .isEqualTo(new Printing.NotPrinted(new EnquiryAnswer.Denied()));
    }
}
