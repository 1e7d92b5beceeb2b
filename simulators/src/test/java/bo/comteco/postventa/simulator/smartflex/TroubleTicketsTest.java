package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TroubleTicketsTest extends SmartflexTest {

    private static final String CLAIM = """
            {"externalId": "claim-1", "ticketType": "adjustment", "severity": "minor",
             "description": "Ajustar a Bs 200.00",
             "relatedEntity": [{"id": "ORD-000001", "role": "adjustedOrder", "@referredType": "ProductOrder"}],
             "note": [{"id": "adjustTo", "text": "200.00 BOB"}, {"id": "billingNote", "text": "glosa"}]}""";

    @Test
    void aClaimIsTakenAndFoundAgain() {
        HttpResponse<String> response = caller.post(Paths.TICKET, CLAIM);
        JsonNode ticket = tree(response);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(ticket.path("status").asString()).isEqualTo("acknowledged");
        assertThat(ticket.path("creationDate").asString()).isEqualTo("2026-11-24T10:30:00-04:00");
        assertThat(caller.list(Paths.TICKET + "?externalId=claim-1")).hasSize(1);
        assertThat(caller.list(Paths.TICKET + "?relatedEntity.id=ORD-000001&ticketType=adjustment"))
                .hasSize(1);
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        HttpResponse<String> response =
                caller.post(Paths.TICKET, "{\"ticketType\": \"adjustment\", \"severity\": \" \"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(tree(response).path("reason").asString()).isEqualTo("falta description, severity");
        assertThat(caller.json(Paths.TICKET + "/TT-000001").path("status").asString())
                .isEqualTo("404");
    }

    @Test
    void aClaimIsCancelledOnceAndKeepsItsHistory() {
        String path = posted();
        String cancel = "{\"status\": \"cancelled\", \"statusChangeReason\": \"desistió\"}";

        HttpResponse<String> first = caller.call("PATCH", path, cancel);
        HttpResponse<String> second = caller.call("PATCH", path, cancel);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tree(first).at("/statusChange/1/changeReason").asString()).isEqualTo("desistió");
        assertThat(tree(first).path("statusChange")).hasSize(2);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(caller.json(path).path("statusChange")).hasSize(2);
    }

    @Test
    void aResolvedClaimIsNotCancelled() {
        String path = posted();
        assertThat(control("tickets/TT-000001/status", "{\"status\": \"resolved\"}"))
                .isEqualTo(409);
        assertThat(control("tickets/TT-000001/status", "{\"status\": \"inProgress\"}"))
                .isEqualTo(200);
        assertThat(control("tickets/TT-000001/status", "{\"status\": \"resolved\"}"))
                .isEqualTo(200);

        assertThat(caller.call("PATCH", path, "{\"status\": \"cancelled\"}").statusCode())
                .isEqualTo(409);
        assertThat(caller.json(path).has("resolutionDate")).isTrue();
    }

    @Test
    void aPatchReplacesWholeArraysAndNotTheIdentity() {
        String path = posted();
        caller.call("PATCH", path, "{\"note\": [{\"text\": \"una sola\"}], \"id\": \"TT-X\", \"description\": null}");

        JsonNode ticket = caller.json(path);
        assertThat(ticket.path("note")).hasSize(1);
        assertThat(ticket.path("id").asString()).isEqualTo("TT-000001");
        assertThat(ticket.has("description")).isFalse();
    }

    private String posted() {
        return Paths.TICKET + "/"
                + tree(caller.post(Paths.TICKET, CLAIM)).path("id").asString();
    }
}
