package bo.comteco.postventa.adapter.rest.counter;

import static bo.comteco.postventa.adapter.rest.Golden.body;
import static bo.comteco.postventa.adapter.rest.counter.Adviser.PAPERS;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import bo.comteco.postventa.testkit.port.Holder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Procedure C over HTTP, in the words that an adviser reads. */
@SpringBootTest(classes = CounterUnderTest.class)
@AutoConfigureMockMvc
class RelocationOverHttpTest {

    private static final Position NEW_POSITION = new Position(-17.3985, -66.1505);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private House built;

    private InMemoryCounter house;
    private Adviser adviser;

    @BeforeEach
    void aClientWithInternetOnCoax() {
        house = built.anew();
        adviser = new Adviser(http);
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    @Test
    void aRelocationGoesFromTheVisitToThePrintedFormAndTheEnd() {
        var summary = adviser.comesToTheSummary();
        assertThat(body(summary).at("/step/summary/total").stringValue()).isEqualTo("200.00");
        assertThat(texts(body(summary).at("/step/outcomes"))).containsExactly("YES", "NO");

        var confirmed = adviser.answers(summary, "YES", UUID.randomUUID());
        assertThat(body(confirmed).at("/waiting/for").stringValue()).isEqualTo("EFFECT");
        assertThat(body(confirmed).at("/waiting/text").stringValue()).contains("Smartflex");
        house.carryOut();

        var toPrint = adviser.looksAgain(confirmed);
        assertThat(body(toPrint).at("/effects/0/status/code").stringValue()).isEqualTo("STANDING");
        var form = adviser.prints(body(toPrint).at("/documents/0/href").stringValue());
        assertThat(form).hasStatusOk().hasContentType("application/pdf");
        var printings = adviser.looksAt(Adviser.path(toPrint) + "/printings");
        assertThat(body(printings).at("/printings/0/document").stringValue()).isEqualTo("SOLICITUD_DE_PEDIDO");
        var ended = adviser.completes(adviser.completes(toPrint, "{}"), "{}");

        assertThat(body(ended).at("/ending/code").stringValue()).isEqualTo("ATTENDED");
        assertThat(body(ended).at("/ending/text").stringValue()).isEqualToIgnoringCase("atendida");
        assertThat(house.systems().orders().relocations()).hasSize(1);
        assertThat(body(adviser.looksAt(Adviser.path(ended) + "/history")).path("entries"))
                .hasSize(body(ended).path("version").asInt());
    }

    @Test
    void everythingUnmetIsNamedWithAnnexAndItemAndTheBillsWithTheirSum() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .withAccountInArrears(
                                Holder.bill("F-1", LocalDate.of(2026, 10, 1), "120.00"),
                                Holder.bill("F-2", LocalDate.of(2026, 11, 1), "26.28")));
        var opened = adviser.opensARelocation(adviser.receivesTheHolder());
        assertThat(body(opened).has("refusal")).isFalse();

        var refused = adviser.completes(opened, """
                {"identity-card": {"card": {"number": "9000001", "expiresOn": "2020-05-31"}},
                 "mobile": {"telephone": "44400001"}, "fee-accepted": {"choice": "NO"}}
                """);

        assertThat(refused).hasStatusOk();
        var sentences = texts(body(refused).at("/refusal/sentences"));
        assertThat(sentences)
                .hasSize(4)
                .allSatisfy(sentence ->
                        assertThat(sentence).startsWith("Anexo 3, ítem ").doesNotContain("{", "unmet.", "mend."));
        assertThat(sentences.get(0)).contains("Anexo 3, ítem 2", "venció", "31/05/2020");
        assertThat(sentences.get(1)).contains("Anexo 3, ítem 5", "F-1", "F-2", "146,28");
        assertThat(sentences.get(2)).contains("Anexo 3, ítem 7");
        assertThat(sentences.get(3)).contains("Anexo 3, ítem 8", "200");
        var closed = adviser.moves(refused, "close", "{}", UUID.randomUUID());
        assertThat(body(closed).at("/ending/code").stringValue()).isEqualTo("NOT_ADMITTED");
    }

    @Test
    void aRepresentativeWithoutNoteOrCopiesIsRefusedForBoth() {
        var visit = adviser.receives("""
                {"identification": "9000001", "role": "REPRESENTATIVE", "applicantName": "Persona Inventada",
                 "applicantIdentity": "9000002"}
                """);

        var refused = adviser.completes(adviser.opensARelocation(visit), PAPERS.replace("\"9000001\"", "\"9000002\""));

        assertThat(texts(body(refused).at("/refusal/sentences")))
                .satisfiesExactly(
                        note -> assertThat(note).contains("Anexo 3, ítem 3", "nota"),
                        copies -> assertThat(copies).contains("Anexo 3, ítem 4", "fotocopia"));
    }

    @Test
    void aSecondRequestOnTheSameProductIsToldWhichIsOpen() {
        var first = adviser.opensARelocation(adviser.receivesTheHolder());

        var second = adviser.opensARelocation(adviser.receivesTheHolder());

        assertThat(second).hasStatus(409);
        assertThat(body(second).path("other").asLong())
                .isEqualTo(body(first).path("number").asLong());
    }

    @Test
    void aMistakeIsCorrectedAndTheAnswersGivenAreProposed() {
        var corrected = adviser.moves(adviser.comesToTheSummary(), "back", "{\"node\": \"C.6\"}", UUID.randomUUID());

        assertThat(body(corrected).at("/step/node").stringValue()).isEqualTo("C.6");
        assertThat(body(corrected).at("/step/proposal/contact-name/text").stringValue())
                .isEqualTo("Quien recibe");
    }

    @Test
    void theSameCallTwiceIsAnsweredAlikeAndAnotherWithItsKeyIsRefused() {
        var summary = adviser.comesToTheSummary();
        var key = UUID.randomUUID();

        var first = adviser.answers(summary, "YES", key);
        house.carryOut();
        var again = adviser.answers(summary, "YES", key);
        var other = adviser.answers(summary, "NO", key);
        var late = adviser.answers(summary, "NO", UUID.randomUUID());

        assertThat(again).hasStatusOk();
        assertThat(raw(again)).isEqualTo(raw(first));
        assertThat(other).hasStatus(422);
        assertThat(body(other).path("type").stringValue()).endsWith(":key-reused");
        assertThat(late).hasStatus(412);
        assertThat(late.getResponse().getHeader("ETag"))
                .isEqualTo("\"" + body(late).path("version").asInt() + "\"")
                .isEqualTo(adviser.looksAgain(summary).getResponse().getHeader("ETag"));
    }

    @Test
    void wrongAnswersAreExplainedInSpanishWhereTheyStand() {
        var opened = adviser.opensARelocation(adviser.receivesTheHolder());

        var unreadable = adviser.completes(opened, "{\"mobile\": {\"telephone\": \"7000001\"}}");
        var unknown =
                adviser.completes(opened, "{\"fee-accepted\": {\"choice\": \"9000001\"}, \"x\": {\"text\": \"y\"}}");

        assertThat(unreadable).hasStatus(400);
        assertThat(body(unreadable).at("/errors/0/pointer").stringValue()).isEqualTo("#/answers/mobile/telephone");
        assertThat(body(unreadable).at("/errors/0/detail").stringValue())
                .isEqualTo("El teléfono indicado no tiene 8 dígitos.");
        assertThat(unknown).hasStatus(422);
        assertThat(raw(unknown))
                .contains("#/answers/fee-accepted", "#/answers/x")
                .doesNotContain("9000001");
    }

    @Test
    void aClientWhoDesistsAtTheSummaryLeavesNothingBehind() {
        var ended = adviser.moves(adviser.comesToTheSummary(), "desist", "{}", UUID.randomUUID());

        assertThat(body(ended).at("/ending/text").stringValue()).isEqualToIgnoringCase("desistida por el cliente");
        assertThat(body(ended).at("/waiting/for").stringValue()).isEqualTo("NOTHING");
        assertThat(house.systems().orders().attempts()).isZero();
        var more = adviser.moves(ended, "desist", "{}", UUID.randomUUID());
        assertThat(more).hasStatus(422);
        assertThat(body(more).path("detail").stringValue()).contains("ya terminó");
    }

    @Test
    void aPlaceThatIsNotServedEndsItAndSaysByWhichTerminalItIsFar() {
        house.systems()
                .network()
                .at(
                        NEW_POSITION,
                        Coverage.hindered(
                                ProductKind.INTERNET,
                                Coverage.Hindrance.OUT_OF_REACH,
                                "TAP-0006",
                                new BigDecimal("350")));

        var ended = adviser.completes(adviser.opensARelocation(adviser.receivesTheHolder()), PAPERS);

        assertThat(body(ended).at("/ending/code").stringValue()).isEqualTo("NOT_FEASIBLE");
        assertThat(body(ended).path("facts").toString()).contains("TAP-0006", "OUT_OF_REACH", "350");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String raw(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
