package bo.comteco.postventa.adapter.documents;

import static bo.comteco.postventa.adapter.documents.Clients.PRODUCT;
import static bo.comteco.postventa.adapter.documents.Clients.aHolder;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.PrintDocument.Answer;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import bo.comteco.postventa.testkit.port.Holder;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** G.7: the calls come from Consultas while they are printed, and stay nowhere. The calls are made up. */
class CallDetailTest {

    private static final String DETAIL = CallDetailFields.CALL_DETAIL;
    private static final String LINE = "4250001";
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final PdfFormPrinter PRINTER = new PdfFormPrinter();

    private final InMemoryCounter house = new InMemoryCounter();
    private int keys;

    private void consultasHolds(YearMonth month, int calls) {
        house.systems()
                .callRecords()
                .holding(
                        LINE,
                        month,
                        IntStream.range(0, calls).mapToObj(n -> call(month, n)).toArray(OutgoingCall[]::new));
    }

    private static OutgoingCall call(YearMonth month, int n) {
        return new OutgoingCall(
                Instant.parse(month + "-01T12:00:07Z").plus(Duration.ofMinutes(97L * n)),
                n % 7 == 0 ? "*611" : "7000" + String.format(Locale.ROOT, "%04d", n),
                Duration.ofSeconds(11 + 61L * (n % 90)));
    }

    private void atThePrinter(YearMonth... months) {
        Play.store(house, comesToThePrinter(months));
    }

    /** A request that stands at G.7 with what Consultas holds now. */
    private ServiceRequest comesToThePrinter(YearMonth... months) {
        house.clock().pass(Duration.ofMinutes(10));
        house.systems()
                .with(Holder.aHolder().having(telephony(Technology.COPPER).called(PRODUCT.value())));
        house.systems().lines().numbered(PRODUCT, LINE);
        var found = new ArrayList<MonthOfCalls>();
        for (var month : months) {
            var reply = house.systems().callRecords().calls(LINE, month, call -> {});
            ((Reply.Answered<Optional<MonthOfCalls>>) reply).answer().ifPresent(found::add);
        }
        return EveryFormTest.callDetail()
                .finding(CallDetailFacts.CALLS, found)
                .answering(
                        "G.1/months",
                        Answers.none()
                                .with(
                                        "months",
                                        new Value.Choices(List.of(months).stream()
                                                .map(YearMonth::toString)
                                                .toList())))
                .saying("G.3", "NO")
                .comesTo("G.7", ProcedureCode.G, aHolder(null));
    }

    private Answer prints(Actor actor) {
        return house.service()
                .printDocument()
                .print(new PrintDocument.Command(actor, new Call(new UUID(2, keys++), "print"), Play.NUMBER, DETAIL));
    }

    private Answer prints() {
        return prints(Play.HOLDER);
    }

    private Printout paper() {
        return Printout.read(PRINTER.print(house.printed().get(house.printed().size() - 1)));
    }

    private KeepPapers.Answer ledger() {
        return house.service().papers().printed(Play.HOLDER, Play.NUMBER);
    }

    @Test
    void theCallsAreOnThePaperMonthByMonth() {
        consultasHolds(OCTOBER, 3);
        consultasHolds(NOVEMBER, 2);
        atThePrinter(OCTOBER, NOVEMBER);

        assertThat(prints()).isInstanceOf(Answer.Printed.class);

        try (var printout = paper()) {
            Golden.assertEqual(
                    "forms/G-detalle-de-llamadas.txt",
                    String.join("\n\n", printout.pages()).strip());
        }
    }

    @Test
    void threeHundredCallsGoOnOverPagesBelowTheSameHeading() {
        consultasHolds(OCTOBER, 300);
        atThePrinter(OCTOBER);

        prints();

        var pdf = PRINTER.print(house.printed().get(0));
        Golden.keep("G-detalle-de-300-llamadas.pdf", pdf);
        try (var printout = Printout.read(pdf)) {
            var pages = printout.pages();
            assertThat(pages).hasSizeBetween(5, 20);
            assertThat(pages.subList(0, pages.size() - 1))
                    .allSatisfy(page -> assertThat(page)
                            .containsOnlyOnce("N.º Fecha Hora Número marcado Duración")
                            .contains("ORIGINAL — Cliente"));
            assertThat(printout.text().lines().filter(line -> line.matches("\\d+ \\d\\d/\\d\\d/2026 .*")))
                    .hasSize(300);
            assertThat(pages.get(pages.size() - 1)).contains("Asesor(a) comercial");
        }
    }

    @Test
    void theCodeOnThePaperFindsTheRequestAndNotTheCalls() {
        consultasHolds(OCTOBER, 3);
        atThePrinter(OCTOBER);

        prints();

        assertThat(house.printed().get(0).findCode()).isEqualTo(Play.NUMBER + "/" + DETAIL);
    }

    @Test
    void whileConsultasIsSilentNothingIsPrintedNorRecorded() {
        consultasHolds(OCTOBER, 3);
        atThePrinter(OCTOBER);
        house.systems().callRecords().fallSilent();

        assertThat(prints()).isEqualTo(new Answer.Silent(SystemName.CONSULTAS));

        assertThat(house.printed()).isEmpty();
        assertThat(ledger()).isEqualTo(new KeepPapers.Answer.Listed(List.of()));
    }

    @Test
    void otherCallsThanThoseFoundAreNotPrintedBeforeTheyWereFoundOut() {
        consultasHolds(NOVEMBER, 3);
        atThePrinter(NOVEMBER);
        consultasHolds(NOVEMBER, 4);

        assertThat(prints()).isEqualTo(new Answer.CallsChanged(true));
        assertThat(house.printed()).isEmpty();
        assertThat(ledger()).isEqualTo(new KeepPapers.Answer.Listed(List.of()));

        assertThat(prints()).isInstanceOf(Answer.Printed.class);
        assertThat(house.printed().get(0).tables().get(0).rows()).hasSize(4);
    }

    @Test
    void aMonthThatIsGoneIsNotPrintedAndTheRequestSaysSo() {
        consultasHolds(OCTOBER, 3);
        atThePrinter(OCTOBER);
        house.systems().callRecords().drop(LINE, OCTOBER);

        assertThat(prints()).isEqualTo(new Answer.CallsChanged(true));

        assertThat(house.service()
                        .lookAtRequest()
                        .look(Play.HOLDER, Play.NUMBER)
                        .toString())
                .contains("G.6/gone");
        assertThat(prints()).isEqualTo(new Answer.NotToBePrinted(DETAIL));
    }

    @Test
    void whileWhatWasDoubtedIsNotFoundOutNothingIsPrinted() {
        consultasHolds(NOVEMBER, 3);
        var request = comesToThePrinter(NOVEMBER);
        Play.store(house, Play.moved(request.askAgain(Play.ADVISER, Play.MORNING.plusSeconds(1))));

        assertThat(prints()).isInstanceOf(Answer.Silent.class);
        assertThat(house.printed()).isEmpty();
    }

    @Test
    void onlyWhoHoldsTheRequestPrintsThem() {
        consultasHolds(OCTOBER, 3);
        atThePrinter(OCTOBER);

        assertThat(prints(new Actor("colega", Set.of(Role.COMMERCIAL_ADVISER), "CENTRAL")))
                .isEqualTo(new Answer.HeldByAnother());
        assertThat(prints(InMemoryCounter.SUPERVISOR)).isEqualTo(new Answer.HeldByAnother());
        assertThat(house.printed()).isEmpty();
    }

    @Test
    void theyAreReprintedWhileTheClientIsStillThere() {
        consultasHolds(OCTOBER, 3);
        Play.store(house, handingOver(comesToThePrinter(OCTOBER)));

        assertThat(prints()).isInstanceOf(Answer.Printed.class);
        assertThat(prints()).isInstanceOf(Answer.Printed.class);

        assertThat(house.printed()).extracting(PrintedForm::reprint).containsExactly(0, 1);
    }

    @Test
    void whatWasPrintedIsNotReprintedOnceConsultasGivesOtherCalls() {
        consultasHolds(NOVEMBER, 3);
        Play.store(house, handingOver(comesToThePrinter(NOVEMBER)));
        consultasHolds(NOVEMBER, 4);

        assertThat(prints()).isEqualTo(new Answer.CallsChanged(false));
        assertThat(house.printed()).isEmpty();
    }

    @Test
    void onceTheyWereHandedOverTheyAreNotPrintedAgain() {
        consultasHolds(OCTOBER, 3);
        var handingOver = handingOver(comesToThePrinter(OCTOBER));
        Play.store(house, Play.moved(handingOver.complete("G.9", null, Answers.none(), Play.ADVISER, Play.MORNING)));

        assertThat(prints()).isEqualTo(new Answer.NotToBePrinted(DETAIL));
        assertThat(house.printed()).isEmpty();
    }

    private static ServiceRequest handingOver(ServiceRequest atThePrinter) {
        return Play.moved(atThePrinter.complete("G.7", null, Answers.none(), Play.ADVISER, Play.MORNING));
    }
}
