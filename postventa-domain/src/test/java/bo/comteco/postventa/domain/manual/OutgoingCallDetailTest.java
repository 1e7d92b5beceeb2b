package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.manual.CallDetailCost.Cost;
import bo.comteco.postventa.domain.manual.CallDetailCost.Found;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import bo.comteco.postventa.domain.walk.Walked;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutgoingCallDetailTest {

    static final Subject HOLDER = Subjects.withoutProduct(Subjects.aHolder());
    static final Parameters TWELVE = ParametersOf.values("call-detail.past-month", "12.00");
    private static final String RECEIPT = "COMPROBANTE";
    private static final String DETAIL = "DETALLE_DE_LLAMADAS_SALIENTES";

    static final Script SCRIPT = script().answering(
                    "G.1", Answers.none().with("product", new Value.Choice(Subjects.PRODUCT.value())))
            .answering("G.1/months", months("2026-03"))
            .answering("G.2", card(LocalDate.of(2030, 1, 1)))
            .finding(
                    HeldProducts.LINES,
                    List.of(new HeldProduct(Subjects.PRODUCT, "Línea 4250001", "Av. América 55, Cala Cala")))
            .finding(CallDetailFacts.LINE_NUMBER, "4250001")
            .finding(
                    CallDetailFacts.MONTHS_HELD,
                    List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 2), YearMonth.of(2026, 1)))
            .finding(ProductFacts.HOLDER, Subjects.CUSTOMER.value())
            .findingBy(CallDetailFacts.CALLS, OutgoingCallDetailTest::calls)
            .on("G.2", Met.UNMET, script().answering("G.2", card(LocalDate.of(2020, 1, 1))))
            .on("G.3/cost", Cost.TO_PAY, script().answering("G.1/months", months("2026-01", "2026-02", "2026-03")))
            .on("G.6", Found.INCOMPLETE, script().finding(CallDetailFacts.CALLS, List.of()));

    static final ProcedureWalk WALK = ProcedureWalk.walk(OutgoingCallDetail.PROCEDURE, HOLDER, TWELVE, SCRIPT);

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(OutgoingCallDetail.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("G/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            boolean attended = walked.path().ending() == Ending.ATTENDED;
            assertThat(walked.printed()).isEqualTo(printed(walked, attended));
            assertThat(walked.standing()).isEqualTo(standing(walked, attended));
            if (walked.passed("G.4")) {
                assertThat(walked.contentOf(CallDetailPapers.PAC_INVOICE)).isEqualTo(charge());
                assertThat(walked.contentOf(CallDetailPapers.PAYMENT))
                        .isEqualTo(Answers.none()
                                .with("concept", new Value.Choice("CALL_DETAIL"))
                                .with("amount", Money.of(24))
                                .with("invoice", "PAC_INVOICE-1"));
            }
            if (walked.passed("G.8")) {
                assertThat(walked.contentOf(CallDetailPapers.CHARGE)).isEqualTo(charge());
            }
        });
    }

    private static List<String> printed(Walked walked, boolean attended) {
        var printed = new ArrayList<String>();
        if (walked.took("G.5", Payment.PAID) || walked.passed("G.8")) {
            printed.add(RECEIPT);
        }
        if (attended) {
            printed.add(DETAIL);
        }
        return printed;
    }

    private static List<String> standing(Walked walked, boolean attended) {
        boolean rejected = walked.took("G.5", Payment.REJECTED);
        if (walked.took("G.5", Payment.PAID)) {
            return attended ? List.of("PAC_INVOICE", "CALL_DETAIL_PAYMENT") : List.of("REFUND", "ANNUL_PAC_INVOICE");
        }
        if (walked.passed("G.8")) {
            var charged = List.of(attended ? "CALL_DETAIL_CHARGE" : "CANCEL_CHARGE");
            return rejected
                    ? Stream.concat(Stream.of("ANNUL_PAC_INVOICE"), charged.stream())
                            .toList()
                    : charged;
        }
        return walked.took("G.5", Payment.EXPIRED) ? List.of("ANNUL_PAC_INVOICE") : List.of();
    }

    private static Answers charge() {
        return Answers.none()
                .with("product", Subjects.PRODUCT.value())
                .with("line", "4250001")
                .with("name", "Ana Rojas")
                .with("identification", "1234567 CB")
                .and(months("2026-01", "2026-02", "2026-03"))
                .with("amount", Money.of(24));
    }

    @Test
    @ReadAs("D-04")
    void theHolderPaysAtTheCashDeskReturnsAndTakesTheDetailAlong() {
        var scene = counter("2026-02", "2026-01");

        assertThat(scene.standsAt("G.3").sheet().findTotal()).contains(Money.of(24));
        assertThat(scene.sheet().lines())
                .extracting(Sheet.Line::detail)
                .containsExactly("Línea 4250001", "febrero de 2026", "enero de 2026");

        scene.answers("G.3", PayNow.YES)
                .standsAt("G.5")
                .later(Duration.ofHours(1))
                .cashierPays("C-77");

        assertThat(scene.standsAt("G.5.1").sheet().notes())
                .containsExactly(
                        Message.of("note.invoice").with("number", "PAC_INVOICE-1"),
                        Message.of("note.receipt").with("number", "C-77"));

        scene.does("G.5.1");

        assertThat(scene.standsAt("G.7").sheet().lines())
                .extracting(Sheet.Line::item)
                .contains(Message.of("line.calls").with("count", 7));

        scene.does("G.7").does("G.9").endsAs(Ending.ATTENDED);
        assertThat(scene.standing()).containsExactly("PAC_INVOICE", "CALL_DETAIL_PAYMENT");
    }

    @Test
    void aPaymentThatIsRejectedIsAskedForAgainWithANewInvoice() {
        var scene = counter("2026-02")
                .answers("G.3", PayNow.YES)
                .cashierRejects("Billete falso")
                .standsAt("G.3");

        assertThat(scene.request().notice().orElseThrow().arguments()).containsEntry("reason", "Billete falso");
        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("PAC_INVOICE");

        scene.answers("G.3", PayNow.YES)
                .cashierPays("C-78")
                .does("G.5.1")
                .does("G.7")
                .does("G.9")
                .endsAs(Ending.ATTENDED);

        assertThat(scene.standing()).containsExactly("ANNUL_PAC_INVOICE", "PAC_INVOICE", "CALL_DETAIL_PAYMENT");
    }

    @Test
    void aClientWhoLeavesAfterPayingIsGivenBackAndTheInvoiceIsAnnulled() {
        var scene = counter("2026-02")
                .answers("G.3", PayNow.YES)
                .cashierPays("C-80")
                .desists();

        scene.endsAs(Ending.DESISTED);

        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("PAC_INVOICE", "CALL_DETAIL_PAYMENT");
        assertThat(scene.standing()).containsExactly("REFUND", "ANNUL_PAC_INVOICE");
    }

    @Test
    void theCallsThemselvesAreStoredNowhere() {
        var scene = counter("2026-02")
                .answers("G.3", PayNow.NO)
                .does("G.8.2")
                .does("G.7")
                .standsAt("G.9");

        var stored = scene.request().facts().get(CallDetailFacts.CALLS.name());

        assertThat(((Value.Rows) stored.value()).rows())
                .allSatisfy(row -> assertThat(row.values()).containsOnlyKeys("id", "name", "count", "digest"));
    }

    @Test
    void theDetailIsTheClientsAloneAndNotPrintedAgainOnceHandedOver() {
        assertThat(CallDetailPapers.CALL_DETAIL.mayBePrintedAgain(Optional.empty()))
                .isTrue();
        assertThat(CallDetailPapers.CALL_DETAIL.mayBePrintedAgain(Optional.of(Ending.ATTENDED)))
                .isFalse();
        assertThat(CallDetailPapers.RECEIPT_FORM.mayBePrintedAgain(Optional.of(Ending.ATTENDED)))
                .isTrue();
        assertThat(CallDetailPapers.CALL_DETAIL.originals()).containsExactly("Cliente");
        assertThat(CallDetailPapers.CALL_DETAIL.copies()).isEmpty();
    }

    @Test
    @ReadAs("D-06")
    void d06WhatIsChargedOnTheInvoiceIsFetchedBeforeItIsPrinted() {
        counter("2026-02").answers("G.3", PayNow.NO).does("G.8.2").does("G.7").standsAt("G.9");
    }

    @Test
    @ReadAs("D-07")
    void d07TheCurrentMonthAloneIsPrintedWithoutPaying() {
        var scene = counter("2026-03").standsAt("G.7");

        scene.does("G.7").does("G.9").endsAs(Ending.ATTENDED);

        assertThat(scene.request().effects()).isEmpty();
    }

    @Test
    @ReadAs("D-16")
    void d16AnInvoiceThatIsNeverPaidIsAnnulledAndTheClientHasDesisted() {
        var scene =
                counter("2026-02").answers("G.3", PayNow.YES).paymentExpires().endsAs(Ending.DESISTED);

        assertThat(scene.withStatus(EffectStatus.UNDONE)).containsExactly("PAC_INVOICE");
        assertThat(scene.standing()).containsExactly("ANNUL_PAC_INVOICE");
        assertThat(scene.request().leftBehind()).isEmpty();
    }

    @Test
    @ReadAs("D-25")
    void d25AnExpiredCardIdentifiesNobody() {
        var scene = Scene.opened(OutgoingCallDetail.PROCEDURE, HOLDER, TWELVE, SCRIPT)
                .does("G.1")
                .does("G.1/months")
                .does("G.2", card(LocalDate.of(2026, 3, 9)))
                .standsAt("G.2");

        assertThat(scene.request()
                        .assessment(ProcedureWalk.MORNING)
                        .orElseThrow()
                        .unmet())
                .extracting(assessed -> assessed.requirement().id())
                .containsExactly("GR.2");
    }

    @Test
    @ReadAs("D-77")
    void otherCallsThanThoseThatWereFoundAreFoundOutAnewBeforeTheyArePrinted() {
        var scene = atThePrinter()
                .meanwhile(SCRIPT.finding(
                        CallDetailFacts.CALLS, List.of(new MonthOfCalls(YearMonth.of(2026, 2), 8, "sha256:otro"))));

        scene.later(Duration.ofMinutes(1)).looksAgain().standsAt("G.7");

        assertThat(scene.sheet().lines())
                .extracting(line -> line.item().arguments().get("count"))
                .contains(8);
        assertThat(scene.request().notice().map(Message::key)).contains("fact.changed");
        assertThat(scene.standing()).containsExactly("CALL_DETAIL_CHARGE");
        scene.does("G.7").does("G.9").endsAs(Ending.ATTENDED);
    }

    @Test
    @ReadAs("D-77")
    void aMonthThatConsultasHoldsNoLongerIsNotPrintedAndWhatWasChargedIsUndone() {
        var scene = atThePrinter().meanwhile(SCRIPT.finding(CallDetailFacts.CALLS, List.of()));

        scene.later(Duration.ofMinutes(1)).looksAgain().standsAt("G.6/gone").does("G.6/gone");

        scene.endsAs(Ending.DECLINED);
        assertThat(scene.standing()).containsExactly("CANCEL_CHARGE");
    }

    @Test
    void theSameCallsFoundAgainChangeNothing() {
        var scene = atThePrinter();
        var before = scene.request().trail();

        scene.later(Duration.ofMinutes(1)).looksAgain().standsAt("G.7");

        assertThat(scene.request().trail()).isEqualTo(before);
        assertThat(scene.request().notice()).isEmpty();
    }

    @Test
    void whatHasEndedIsNotLookedAtAgain() {
        var scene = atThePrinter().does("G.7").does("G.9").endsAs(Ending.ATTENDED);

        assertThat(scene.request().askAgain("adviser-1", ProcedureWalk.MORNING))
                .isEqualTo(new Resolution.Refused(new Refusal.Ended(Ending.ATTENDED)));
    }

    private static Scene atThePrinter() {
        return counter("2026-02").answers("G.3", PayNow.NO).does("G.8.2").standsAt("G.7");
    }

    /** Past the requirements, for these months. */
    static Scene counter(String... wanted) {
        return Scene.opened(OutgoingCallDetail.PROCEDURE, HOLDER, TWELVE, SCRIPT)
                .does("G.1")
                .does("G.1/months", months(wanted))
                .does("G.2");
    }

    static Answers months(String... months) {
        return Answers.none().with("months", new Value.Choices(List.of(months)));
    }

    private static Answers card(LocalDate expiresOn) {
        return Answers.none()
                .with(
                        Attestations.IDENTITY_CARD.id(),
                        new IdentityDocument(IdentityNumber.parse("1234567 CB"), expiresOn));
    }

    private static List<MonthOfCalls> calls(FactQuery query) {
        return query.with().choices("months").stream()
                .map(month -> new MonthOfCalls(YearMonth.parse(month), 7, "sha256:" + month))
                .toList();
    }
}
