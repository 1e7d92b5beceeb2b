package bo.comteco.postventa.demo.play;

import static bo.comteco.postventa.demo.play.Adviser.FTTH_ONLY;
import static bo.comteco.postventa.demo.play.Adviser.HFC_AND_FTTH;
import static bo.comteco.postventa.demo.play.Adviser.OUT_OF_REACH;
import static bo.comteco.postventa.demo.play.Adviser.PAPERS;
import static bo.comteco.postventa.demo.play.Adviser.RELOCATION_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Procedure C from the counter to the signed order, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class RelocationIT {

    private final Adviser adviser;
    private final DemoHouse house;

    RelocationIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
    }

    @Test
    void withoutChangeOfTechnologyOneOrderModifiesThePlaceAndCarriesFeeNoteAndKey() throws Exception {
        var seen = adviser.comesToTheSummary("9000001", "PRD-0001");
        adviser.enteredNothing();

        seen = adviser.awaits(adviser.completes(seen, "YES", "{}").number(), "C.8");

        var order = only(adviser.orders());
        assertThat(order.path("externalId").asString()).contains(Long.toString(seen.number()));
        var item = only(children(order.path("productOrderItem")));
        assertThat(item.path("action").asString()).isEqualTo("modify");
        assertThat(item.path("product").path("id").asString()).isEqualTo("PRD-0001");
        var place = item.path("product").path("place").path(0);
        assertThat(place.toString()).contains("-17.3985").contains("-66.1505").contains("Calle de Prueba");
        var fee = item.path("itemPrice").path(0);
        assertThat(fee.path("name").asString()).isEqualTo("relocationFee");
        assertThat(fee.path("price").path("taxIncludedAmount").path("value").decimalValue())
                .isEqualByComparingTo("200.00");
        assertThat(order.path("note").path(0).path("text").asString()).isEqualTo("traslado de prueba");
        assertThat(adviser.tickets()).isEmpty();

        var pdf = adviser.client().print(seen.number(), "SOLICITUD_DE_PEDIDO");
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(adviser.ends(seen).ending()).isEqualTo("ATTENDED");
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void withChangeOfTechnologyOneOrderCeasesAndProvidesAndAClaimAsksForTheAdjustment() throws Exception {
        var seen = adviser.completes(adviser.opens("9000007", "PRD-0007", FTTH_ONLY), "", PAPERS.formatted("9000007"));
        // the client's other account is in arrears
        assertThat(seen.node()).isEqualTo("C.1");
        adviser.desists(seen);

        seen = adviser.completes(adviser.opens("9000012", "PRD-0012", FTTH_ONLY), "", PAPERS.formatted("9000012"));
        assertThat(seen.node()).isEqualTo("C.4.1");
        seen = adviser.completes(seen, "", "{}");
        assertThat(seen.body().path("step").path("fields").toString()).contains("PO-MM-FTTH");
        seen = adviser.completes(
                seen,
                "",
                "{\"new-plan\": {\"choice\": \"PO-MM-FTTH\"}, \"new-neighbourhood\": {\"text\": \"Queru Queru\"}}");
        seen = adviser.completes(seen, "", "{}");
        assertThat(seen.node()).isEqualTo("C.7");
        adviser.enteredNothing();
        seen = adviser.awaits(adviser.completes(seen, "YES", "{}").number(), "C.8");

        var order = only(adviser.orders());
        var items = children(order.path("productOrderItem"));
        assertThat(items).extracting(item -> item.path("action").asString()).containsExactly("delete", "add");
        assertThat(items.get(1).path("productOffering").path("id").asString()).isEqualTo("PO-MM-FTTH");
        assertThat(items.get(1).path("productOrderItemRelationship").toString()).contains("migrateFrom");
        assertThat(order.toString()).doesNotContain("relocationFee");
        var ticket = only(adviser.tickets());
        assertThat(ticket.path("ticketType").asString()).isEqualTo("adjustment");
        assertThat(ticket.toString()).contains("200.00");
        assertThat(adviser.ends(seen).ending()).isEqualTo("ATTENDED");
    }

    @Test
    void anAccountInArrearsIsRefusedWithTheAnnexTheItemTheBillsAndTheirSum() throws Exception {
        var seen =
                adviser.completes(adviser.opens("9000003", "PRD-0003", HFC_AND_FTTH), "", PAPERS.formatted("9000003"));

        assertThat(seen.node()).isEqualTo("C.1");
        assertThat(refusal(seen)).contains("Anexo 3").contains("378,00").contains("189,00");
        assertThat(adviser.client().move(seen, "desist", "{}").ending()).isEqualTo("NOT_ADMITTED");
        adviser.enteredNothing();
    }

    @Test
    void anExpiredCardIsRefused() throws Exception {
        var papers = PAPERS.formatted("9000004").replace("2030-05-31", "2020-05-31");
        var seen = adviser.completes(adviser.opens("9000004", "PRD-0004", HFC_AND_FTTH), "", papers);

        assertThat(refusal(seen)).contains("Anexo 3").contains("31/05/2020");
        assertThat(adviser.client().move(seen, "close", "{}").ending()).isEqualTo("NOT_ADMITTED");
        adviser.enteredNothing();
    }

    @Test
    void aRepresentativeWithoutNoteOrCopiesIsToldEachOfThem() throws Exception {
        var visit = adviser.receives(
                "9000005",
                "REPRESENTATIVE",
                ", \"applicantName\": \"Quien tramita de Prueba\", \"applicantIdentity\": \"9999999\"");
        var opened = adviser.client().open(Adviser.opening(visit, "PRD-0005", HFC_AND_FTTH), UUID.randomUUID());
        var seen = adviser.completes(opened, "", PAPERS.formatted("9999999"));

        assertThat(sentences(seen)).hasSize(2);
        assertThat(refusal(seen)).contains("ítem 3").contains("ítem 4");
        adviser.desists(seen);
        adviser.enteredNothing();
    }

    @Test
    void severalUnmetAtOnceAreAllNamed() throws Exception {
        var seen = adviser.completes(
                adviser.opens("9000003", "PRD-0003", HFC_AND_FTTH),
                "",
                "{\"identity-card\": {\"card\": {\"number\": \"9000003\", \"expiresOn\": \"2021-01-01\"}}}");

        assertThat(refusal(seen))
                .contains("ítem 2")
                .contains("ítem 5")
                .contains("ítem 7")
                .contains("ítem 8");
        adviser.desists(seen);
        adviser.enteredNothing();
    }

    @Test
    void whereTheNetworkDoesNotReachTheReasonAndTheNearestTerminalAreSaid() throws Exception {
        var seen =
                adviser.completes(adviser.opens("9000008", "PRD-0008", OUT_OF_REACH), "", PAPERS.formatted("9000008"));

        assertThat(seen.ending()).isEqualTo("NOT_FEASIBLE");
        assertThat(seen.body().path("notice").asString())
                .contains("no hay factibilidad técnica")
                .contains("TAP-0006")
                .containsPattern("a \\d+ m");
        adviser.enteredNothing();
    }

    @Test
    void aMistakeIsCorrectedAtTheSummary() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");

        seen = adviser.client().move(seen, "back", "{\"node\": \"C.6\"}");
        assertThat(seen.node()).isEqualTo("C.6");
        assertThat(seen.body().path("step").path("proposal").toString()).contains("Quien recibe");
        seen = adviser.completes(seen, "", RELOCATION_DATA.replace("traslado de prueba", "glosa corregida"));
        seen = adviser.awaits(adviser.completes(seen, "YES", "{}").number(), "C.8");

        assertThat(only(adviser.orders()).toString())
                .contains("glosa corregida")
                .doesNotContain("traslado de prueba");
        adviser.ends(seen);
    }

    @Test
    void aKindWithoutAFeeCannotBeRelocatedUntilOperationsSetOne() throws Exception {
        var walk = adviser.walks("C", adviser.receives("9000015"), "PRD-0015", HFC_AND_FTTH);

        walk.ends("DECLINED");
        assertThat(walk.shown()).contains("derecho de traslado");
        adviser.enteredNothing();
    }

    @Test
    void whoSaysNoToTheSummaryLeavesNothingBehind() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");

        assertThat(adviser.completes(seen, "NO", "{}").ending()).isEqualTo("DESISTED");
        adviser.enteredNothing();
    }

    @Test
    void whoDesistsAtTheSummaryLeavesNothingBehind() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");

        assertThat(adviser.client().move(seen, "desist", "{}").ending()).isEqualTo("DESISTED");
        adviser.enteredNothing();
    }

    @Test
    void aSecondRequestOnTheSameProductNamesTheFirst() throws Exception {
        var first = adviser.opens("9000004", "PRD-0004", HFC_AND_FTTH);

        var second = adviser.client()
                .open(Adviser.opening(adviser.receives("9000004"), "PRD-0004", HFC_AND_FTTH), UUID.randomUUID());

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().toString()).contains(Long.toString(first.number()));
        adviser.desists(first);
        adviser.enteredNothing();
    }

    @Test
    void nobodyComesInWithoutANameAndAnotherOfficeIsDenied() throws Exception {
        var seen = adviser.opens("9000004", "PRD-0004", HFC_AND_FTTH);

        assertThat(new CounterClient(house.url(), "asesora", "guess")
                        .look(seen.number())
                        .status())
                .isEqualTo(401);
        assertThat(new Adviser(house, "zonal").client().look(seen.number()).status())
                .isEqualTo(403);
        assertThat(new Adviser(house, "supervision")
                        .client()
                        .look(seen.number())
                        .status())
                .isEqualTo(200);
        adviser.desists(seen);
    }

    private static JsonNode only(List<JsonNode> nodes) {
        assertThat(nodes).hasSize(1);
        return nodes.get(0);
    }

    private static List<JsonNode> children(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static List<JsonNode> sentences(Answered seen) {
        return children(seen.body().path("refusal").path("sentences"));
    }

    private static String refusal(Answered seen) {
        return seen.body().path("refusal").toString();
    }
}
