package bo.comteco.postventa.simulator.pac;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicesTest extends PacTest {

    private static final String KEY = "17/G.4/1";

    @Test
    void anInvoiceIsIssuedAndFoundByItsKeyAndItsNumber() {
        var issued = issue(KEY, ASKED);

        assertThat(issued.statusCode()).isEqualTo(201);
        var invoice = Caller.tree(issued);
        assertThat(invoice.path("key").asString()).isEqualTo(KEY);
        assertThat(invoice.path("status").asString()).isEqualTo("ISSUED");
        assertThat(invoice.path("amount").asString()).isEqualTo("24.00");
        assertThat(caller.list("/invoices?key=" + KEY)).containsExactly(invoice);
        assertThat(caller.json("/invoices/" + invoice.path("number").asString()))
                .isEqualTo(invoice);
        assertThat(caller.list("/invoices?key=another")).isEmpty();
    }

    @Test
    void theSameKeyGivesTheFirstsAnswer() {
        var first = Caller.tree(issue(KEY, ASKED));

        var again = issue(KEY, ASKED);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Caller.tree(again)).isEqualTo(first);
        assertThat(Caller.tree(issue("17/G.4/2", ASKED)).path("number")).isNotEqualTo(first.path("number"));
    }

    @Test
    void aKeyIsNotUsedForAnotherInvoice() {
        issue(KEY, ASKED);

        var other = issue(KEY, ASKED.replace("24.00", "36.00"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(typeOf(other)).isEqualTo("urn:postventa:pac:key-used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "a b"})
    void withoutAKeyNothingIsIssued(String key) {
        var answer = key.isEmpty() ? caller.post("/invoices", ASKED) : issue(key, ASKED);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(typeOf(answer)).isEqualTo("urn:postventa:pac:invalid");
        assertThat(caller.get("/invoices").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALL_DETAIL|OTHER",
                "\"44000002\"|\" \"",
                "\"name\"|\"nombre\"",
                "[\"2026-09\", \"2026-10\"]|[]",
                "2026-09|2026-13",
                "\"24.00\"|24.00",
                "24.00|24",
                "\"OF-01\"|null"
            })
    void whatIsNotAsTheContractSaysIsInvalid(String usual, String odd) {
        assertThat(ASKED).contains(usual);

        var answer = issue(KEY, ASKED.replace(usual, odd));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(caller.list("/invoices?key=" + KEY)).isEmpty();
    }

    @Test
    void nothingIsInvoicedForNothing() {
        var answer = issue(KEY, ASKED.replace("24.00", "0.00"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(typeOf(answer)).isEqualTo("urn:postventa:pac:not-issued");
    }

    @Test
    void anAnnulledInvoiceStaysSoAndIsStillFound() {
        var number = Caller.tree(issue(KEY, ASKED)).path("number").asString();

        assertThat(Caller.tree(annul(number)).path("status").asString()).isEqualTo("ANNULLED");
        assertThat(annul(number).statusCode()).isEqualTo(200);
        assertThat(caller.list("/invoices?key=" + KEY).get(0).path("status").asString())
                .isEqualTo("ANNULLED");
        assertThat(Caller.tree(issue(KEY, ASKED)).path("status").asString()).isEqualTo("ANNULLED");
    }

    @Test
    void anInvoiceOfAClosedPeriodIsNotAnnulled() {
        var number = Caller.tree(issue(KEY, ASKED)).path("number").asString();
        caller.post("/_control/invoices/" + number + "/closing", "");

        var answer = annul(number);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(typeOf(answer)).isEqualTo("urn:postventa:pac:not-annullable");
        assertThat(caller.json("/invoices/" + number).path("status").asString()).isEqualTo("ISSUED");
    }

    @Test
    void whatWasNeverIssuedIsNeitherReadNorAnnulled() {
        assertThat(typeOf(caller.get("/invoices/FP-9"))).isEqualTo("urn:postventa:pac:no-such-invoice");
        assertThat(typeOf(annul("FP-9"))).isEqualTo("urn:postventa:pac:no-such-invoice");
        assertThat(caller.post("/_control/invoices/FP-9/closing", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoAnnulsIsSaid() {
        var number = Caller.tree(issue(KEY, ASKED)).path("number").asString();

        var answer =
                caller.call("POST", "/invoices/" + number + "/annulment", "{}", Map.of("Idempotency-Key", "annul-1"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }
}
