package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.papers;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.PaperNote.Kind;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.Holder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is printed is recorded: how often, who signed it, and where it lies. */
class PapersAtTheCounterTest {

    private static final String FORM = "SOLICITUD_DE_PEDIDO";
    private static final String SHEET = "HOJA_DE_REQUISITOS";
    private static final String ADDRESS_FORM = "FORMULARIO_DE_SOLICITUD";
    private static final Actor OPERATOR = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithInternetOnCoax() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    private RequestView atTheForm() {
        var view = counter.completes(counter.comesToTheSummary(), "YES", Answers.none());
        house.carryOut();
        return counter.looksAt(view.number());
    }

    private RequestView notAdmitted() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .withAccountInArrears(Holder.bill("F-1", LocalDate.of(2026, 10, 1), "120.00")));
        return shown(counter.desists(counter.completes(counter.opensARelocation(), null, papers())));
    }

    private List<Printing> printings(long request) {
        var answer = house.service().papers().printed(ADVISER, request);
        assertThat(answer).isInstanceOf(KeepPapers.Answer.Listed.class);
        return ((KeepPapers.Answer.Listed) answer).printings();
    }

    private static Printing printed(PrintDocument.Answer answer) {
        assertThat(answer).isInstanceOf(PrintDocument.Answer.Printed.class);
        return ((PrintDocument.Answer.Printed) answer).printing();
    }

    private KeepPapers.Answer notes(Actor actor, long request, UUID printing, Kind kind, String text, Instant at) {
        return house.service().papers().note(new KeepPapers.Command(actor, request, printing, kind, text, at));
    }

    @Test
    void theFirstPrintIsTheOriginalAndEveryOtherIsAReprintWithItsNumber() {
        var view = atTheForm();

        counter.prints(view.number(), FORM);
        counter.prints(view.number(), FORM);
        counter.completes(view, null, Answers.none());
        counter.prints(view.number(), FORM);

        assertThat(house.printed()).extracting(PrintedForm::reprint).containsExactly(0, 1, 2);
        assertThat(house.printed())
                .extracting(PrintedForm::issuedAt)
                .containsOnly(house.printed().get(0).issuedAt());
        assertThat(printings(view.number())).extracting(Printing::number).containsExactly(0, 1, 2);
    }

    @Test
    void whatWasNotPrintedAtItsStepIsNoReprintLater() {
        var view = atTheForm();
        counter.completes(view, null, Answers.none());

        counter.prints(view.number(), FORM);

        assertThat(house.printed()).extracting(PrintedForm::reprint).containsExactly(0);
    }

    @Test
    void aPrintingSaysWhoPrintedWhatWhenAndHowManyOriginalsAndCopies() {
        var view = atTheForm();
        house.clock().pass(Duration.ofMinutes(3));

        var printing = printed(counter.prints(view.number(), FORM));

        assertThat(printing.by()).isEqualTo("asesora");
        assertThat(printing.office()).isEqualTo("CENTRAL");
        assertThat(printing.title()).isEqualTo("Solicitud de pedido");
        assertThat(printing.at()).isEqualTo(house.clock().instant());
        assertThat(printing.originals()).containsExactly("Archivo");
        assertThat(printing.copies()).containsExactly("Cliente");
        assertThat(printings(view.number())).containsExactly(printing);
    }

    @Test
    void aRepeatedCallPrintsTheSameAndIsRecordedOnce() {
        var view = atTheForm();
        var call = aCall();

        var first = counter.prints(ADVISER, view.number(), FORM, call);
        counter.prints(view.number(), FORM);
        var again = counter.prints(ADVISER, view.number(), FORM, call);

        assertThat(again).isEqualTo(first);
        assertThat(house.printed().get(2)).isEqualTo(house.printed().get(0));
        assertThat(printings(view.number())).hasSize(2);
    }

    @Test
    void aKeyThatPrintedSomethingElseIsRefused() {
        var view = atTheForm();
        var call = aCall();
        counter.prints(ADVISER, view.number(), FORM, call);

        assertThat(counter.prints(ADVISER, view.number(), FORM, new Call(call.key(), "another body")))
                .isEqualTo(new PrintDocument.Answer.KeyReused());
    }

    @Test
    void anotherOfficePrintsNothingNorDoesWhoOnlyLooks() {
        var view = atTheForm();

        assertThat(counter.prints(ADVISER_ELSEWHERE, view.number(), FORM, aCall()))
                .isEqualTo(new PrintDocument.Answer.Denied());
        assertThat(counter.prints(OPERATOR, view.number(), FORM, aCall())).isEqualTo(new PrintDocument.Answer.Denied());
        assertThat(house.service().papers().printed(ADVISER_ELSEWHERE, view.number()))
                .isEqualTo(new KeepPapers.Answer.Denied());
        assertThat(house.service().papers().printed(OPERATOR, view.number()))
                .isEqualTo(new KeepPapers.Answer.Listed(List.of()));
        assertThat(house.printed()).isEmpty();
    }

    @Test
    void whatTheRequestHasNotComeToIsNotPrinted() {
        var view = counter.comesToTheSummary();

        assertThat(counter.prints(view.number(), FORM)).isEqualTo(new PrintDocument.Answer.NotToBePrinted(FORM));
        assertThat(counter.prints(4711, FORM)).isEqualTo(new PrintDocument.Answer.UnknownRequest(4711));
    }

    @Test
    void whoSignedAndWhereTheOriginalLiesIsNotedAndMendedByAnotherNote() {
        var view = atTheForm();
        var printing = printed(counter.prints(view.number(), FORM));
        house.clock().pass(Duration.ofMinutes(5));
        var now = house.clock().instant();

        notes(ADVISER, view.number(), printing.id(), Kind.SIGNED, "Ana Prueba", now.minusSeconds(60));
        notes(ADVISER, view.number(), printing.id(), Kind.FILED, "Caja 12, folder 3", now);
        notes(ADVISER, view.number(), printing.id(), Kind.SIGNED, "Ana Prueba Uno", now.minusSeconds(60));

        var noted = printings(view.number()).get(0);
        assertThat(noted.notes()).hasSize(3);
        assertThat(noted.last(Kind.SIGNED))
                .contains(new PaperNote(Kind.SIGNED, "Ana Prueba Uno", now.minusSeconds(60), now, "asesora"));
        assertThat(noted.last(Kind.FILED)).map(PaperNote::text).contains("Caja 12, folder 3");
    }

    @Test
    void nothingIsSignedBeforeItIsPrintedOrInTheFuture() {
        var view = atTheForm();
        var printing = printed(counter.prints(view.number(), FORM));
        house.clock().pass(Duration.ofHours(1));
        var now = house.clock().instant();

        for (var wrong : List.of(printing.at().minus(Duration.ofMinutes(2)), now.plusSeconds(1))) {
            assertThat(notes(ADVISER, view.number(), printing.id(), Kind.SIGNED, "Ana Prueba Uno", wrong))
                    .isEqualTo(new KeepPapers.Answer.TimeDoesNotFit(printing.at()));
        }
        assertThat(printings(view.number()).get(0).notes()).isEmpty();
    }

    @Test
    void aNoteIsOfAPrintingOfThatRequestAndByWhoWorksOnIt() {
        var view = atTheForm();
        var printing = printed(counter.prints(view.number(), FORM));
        var now = house.clock().instant();

        assertThat(notes(ADVISER, view.number(), new UUID(4, 4), Kind.FILED, "Caja 1", now))
                .isEqualTo(new KeepPapers.Answer.UnknownPrinting());
        assertThat(notes(OPERATOR, view.number(), printing.id(), Kind.FILED, "Caja 1", now))
                .isEqualTo(new KeepPapers.Answer.Denied());
        assertThat(notes(ADVISER, 4711, printing.id(), Kind.FILED, "Caja 1", now))
                .isEqualTo(new KeepPapers.Answer.UnknownRequest(4711));
    }

    @Test
    void theRequirementSheetIsPrintedWhenTheRequestWasNotAdmittedAndNobodySignsIt() {
        var view = notAdmitted();

        var printing = printed(counter.prints(view.number(), SHEET));

        assertThat(printing.isFirst()).isTrue();
        assertThat(house.printed().get(0).tables().get(0).rows())
                .anySatisfy(row -> assertThat(row).anyMatch(cell -> cell.startsWith("FALTA. Tiene 1 factura vencida")));
        assertThat(notes(
                        ADVISER,
                        view.number(),
                        printing.id(),
                        Kind.SIGNED,
                        "Ana",
                        house.clock().instant()))
                .isEqualTo(new KeepPapers.Answer.NothingKept("Hoja de requisitos"));
    }

    @Test
    void whoGoesHomeFromAnOpenAssessmentTakesTheSheetAlongAndGetsAnotherAfterTheNextLook() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .withAccountInArrears(Holder.bill("F-1", LocalDate.of(2026, 10, 1), "120.00")));
        var view = counter.completes(counter.opensARelocation(), null, papers());
        counter.prints(view.number(), SHEET);
        house.clock().pass(Duration.ofHours(2));
        view = counter.completes(counter.looksAt(view.number()), null, papers());
        counter.prints(view.number(), SHEET);

        assertThat(house.printed()).extracting(PrintedForm::reprint).containsExactly(0, 0);
    }

    @Test
    void theRequestsOfAVisitAtOneAddressHaveOneForm() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2"))
                        .having(internet(Technology.HFC).called("PRD-3")));
        var visit = counter.receivesTheHolder();
        var first = confirmed(visit, "PRD-1");
        var alone = printed(counter.prints(first.number(), ADDRESS_FORM));
        house.clock().pass(Duration.ofMinutes(1));
        var second = confirmed(visit, "PRD-2");
        var elsewhere = confirmed(counter.receivesTheHolder(), "PRD-3");

        var together = printed(counter.prints(second.number(), ADDRESS_FORM));

        assertThat(alone.isFirst()).isTrue();
        assertThat(together.isFirst()).isTrue();
        assertThat(together.originals()).containsExactly("Archivo");
        assertThat(house.printed()).hasSize(2);
        assertThat(house.printed().get(1).lines())
                .extracting(FormLine::item)
                .contains("Solicitud " + first.number() + " · C", "Solicitud " + second.number() + " · C")
                .doesNotContain("Solicitud " + elsewhere.number() + " · C");
        assertThat(house.printed().get(1).total()).isEqualTo(Money.of(400));

        var again = printed(counter.prints(first.number(), ADDRESS_FORM));
        assertThat(again.isFirst()).isFalse();
        assertThat(again.request()).isEqualTo(together.request()).isEqualTo(first.number());
    }

    @Test
    void aRequestThatHasNotComeToItsFormHasNoneOfItsAddress() {
        var view = counter.comesToTheSummary();

        assertThat(counter.prints(view.number(), ADDRESS_FORM))
                .isEqualTo(new PrintDocument.Answer.NotToBePrinted(ADDRESS_FORM));
    }

    private RequestView confirmed(String visit, String product) {
        var view = shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), visit, ProcedureCode.C, product, Counter.newPlace(NEW_POSITION))));
        view = counter.completes(view, null, papers());
        view = counter.completes(view, null, Counter.relocationData());
        view = counter.completes(view, "YES", Answers.none());
        house.carryOut();
        return counter.looksAt(view.number());
    }

    @Test
    void whoWasAdmittedHasNoRequirementSheet() {
        var view = atTheForm();

        assertThat(counter.prints(view.number(), SHEET)).isEqualTo(new PrintDocument.Answer.NotToBePrinted(SHEET));
    }
}
