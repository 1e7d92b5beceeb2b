package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What exactly is sent for F, and what odd is read: {@code docs/wire/smartflex.md}, section 10. */
class WireClaimTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";

    private static final String TICKET = """
            {"id": "TT-1", "ticketType": "billDispute", "status": "closed", "description": "Cobro doble",
             "creationDate": "2026-11-23T08:00:00-04:00", "somethingNew": {"a": [1]},
             "relatedEntity": [{"id": "PRD-1", "role": "claimedProduct", "@referredType": "Product"}],
             "note": [{"id": "callBack", "text": "70000001"}, {"id": "resolution", "text": " Corresponde "}],
             "statusChange": [{"status": "acknowledged"}, {"status": "closed", "changeReason": "hecho"}]}
            """;

    private final BillingClaims claims = new TmfBillingClaims(SMARTFLEX.client());

    @Test
    void aClaimIsATicketAboutTheProductWithTheTelephoneToCallBack() {
        accepted(claims.file(Sample.CLAIM, Sample.entry(false)));

        assertThat(onlyPost()).isEqualTo(json("""
                {"@type": "TroubleTicket", "externalId": "17/C.7/enter/1", "ticketType": "billDispute",
                 "severity": "minor", "name": "Reclamo de facturación", "description": "Cobro doble en octubre",
                 "channel": {"id": "counter", "name": "Mostrador"},
                 "relatedEntity": [{"id": "PRD-0001", "role": "claimedProduct", "@referredType": "Product"}],
                 "relatedParty": [
                   {"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
                   {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
                   {"id": "OF-01", "role": "office", "@referredType": "Organization"}],
                 "note": [{"id": "callBack", "author": "asesora1", "text": "70000001"}]}
                """));
    }

    @Test
    void aComplaintOfWhoLeavesNoTelephoneHasNoNote() {
        accepted(claims.file(
                new BillingClaims.ClientsClaim(Sample.INTERNET, ClaimKind.COMPLAINT, "Nadie contesta", null),
                Sample.entry(false)));

        assertThat(onlyPost().path("ticketType").asString()).isEqualTo("complaint");
        assertThat(onlyPost().path("name").asString()).isEqualTo("Reclamo de servicio o atención");
        assertThat(onlyPost().has("note")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "acknowledged, UNDER_WAY",
        "' pending ', UNDER_WAY",
        "held, UNDER_WAY",
        "inProgress, UNDER_WAY",
        "resolved, CLOSED",
        "closed, CLOSED",
        "rejected, CLOSED",
        "cancelled, CANCELLED"
    })
    void aClaimStandsAsItsTicketDoes(String status, ClaimState state) {
        var claim = answer(about(TICKET.replace("\"status\": \"closed\", \"d", "\"status\": \"" + status + "\", \"d")));

        assertThat(claim).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(state);
            assertThat(one.resolution()).isEqualTo(state == ClaimState.CLOSED ? "Corresponde" : null);
        });
    }

    @Test
    void withoutBoisNoteTheLastReasonIsTheResolution() {
        assertThat(answer(about(TICKET.replace("\"resolution\"", "\"other\""))))
                .extracting(Claim::resolution)
                .containsExactly("hecho");
    }

    @Test
    void withoutAnyWordThereIsNone() {
        assertThat(answer(about(TICKET.replace("\"resolution\"", "\"other\"").replace("hecho", " "))))
                .extracting(Claim::findResolution)
                .allSatisfy(resolution -> assertThat(resolution).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\": \"closed\", \"description\"|\"status\": \"asleep\", \"description\"",
                "\"status\": \"closed\", \"description\"|\"description\"",
                "\"creationDate\"|\"created\"",
                "\"id\": \"TT-1\"|\"identifier\": \"TT-1\""
            })
    void aClaimThatCanNotBeReadSilencesTheRest(String usual, String odd) {
        assertThat(TICKET).contains(usual);

        assertSilent(about(TICKET + ", " + TICKET.replace(usual, odd)));
    }

    @Test
    void anotherProductsAndAnotherTypesTicketsAreLeftOut() {
        assertThat(answer(about(TICKET.replace("PRD-1", "PRD-2")))).isEmpty();
        assertThat(answer(about(TICKET.replace("billDispute", "adjustment")))).isEmpty();
    }

    private static Reply<List<Claim>> about(String tickets) {
        try (var stub = Stub.answering(Answer.json("[" + tickets + "]"))) {
            return new TmfBillingClaims(stub.client()).about(new ProductId("PRD-1"));
        }
    }

    private static JsonNode onlyPost() {
        var posts = SMARTFLEX.posted(TICKETS);
        assertThat(posts).hasSize(1);
        return json(posts.get(0).body());
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
