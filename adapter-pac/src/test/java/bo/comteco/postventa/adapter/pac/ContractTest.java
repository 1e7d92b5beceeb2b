package bo.comteco.postventa.adapter.pac;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.pac.Stub.Answer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What the adapter asks and what the simulator answers is what {@code docs/wire/pac.openapi.yaml} says. */
class ContractTest {

    @RegisterExtension
    static final SimulatedPac PAC = new SimulatedPac();

    private static final Contract CONTRACT = new Contract();

    private final PacMemberships memberships = new PacMemberships(PAC.client());
    private final PacInvoices invoices = new PacInvoices(PAC.client());

    @Test
    void everyMemberOfTheSeedIsAskedForAndShownAsTheDocumentSays() {
        for (var member : SeedData.of(LocalDate.of(2026, 11, 24)).members()) {
            memberships.of(new CustomerId(member.path("customer").asString()));
        }
        memberships.of(Sample.BRUNO);

        assertThat(PAC.inShort()).contains("GET 404").hasSizeGreaterThan(60);
        assertAsTheDocumentSays();
    }

    @Test
    void anInvoicesWholeLifeIsAsTheDocumentSays() {
        var number = accepted(invoices.issue(Sample.INVOICE, Sample.entry(true)));
        invoices.issue(Sample.INVOICE, Sample.entry(false));
        invoices.find(Sample.KEY);
        invoices.annul(number, Sample.entry("17/G.4/2", true));
        invoices.annul(number, Sample.entry("17/G.4/2", true));
        invoices.find(Sample.KEY);

        assertThat(PAC.inShort())
                .containsExactly(
                        "GET 200", "POST 201", "POST 200", "GET 200", "GET 200", "POST 200", "GET 200", "GET 200");
        assertAsTheDocumentSays();
    }

    @Test
    void refusalsAreAsTheDocumentSays() {
        var number = accepted(invoices.issue(Sample.INVOICE, Sample.entry(false)));
        PAC.control("POST", "invoices/" + number + "/closing", "{}");
        invoices.annul(number, Sample.entry("17/G.4/2", false));
        invoices.annul("FP-9", Sample.entry("17/G.4/2", true));

        assertThat(PAC.inShort()).containsExactly("POST 201", "POST 409", "GET 404", "POST 404");
        assertAsTheDocumentSays();
    }

    @Test
    void nothingIsSentThatTheDocumentDoesNotName() {
        var number = accepted(invoices.issue(Sample.INVOICE, Sample.entry(false)));
        invoices.annul(number, Sample.entry("17/G.4/2", false));

        assertThat(names(PAC.journal().get(0))).containsExactlyInAnyOrderElementsOf(CONTRACT.members("InvoiceRequest"));
        assertThat(names(PAC.journal().get(1)))
                .containsExactlyInAnyOrderElementsOf(CONTRACT.members("AnnulmentRequest"));
    }

    @Test
    void theHeadersOfTheDocumentAreSent() {
        try (var stub = Stub.answering(Answer.json("{}"))) {
            var others = new PacInvoices(stub.client());
            others.issue(Sample.INVOICE, Sample.entry(false));
            others.annul("FP-1", Sample.entry("17/G.4/2", false));

            var posts = stub.asked().stream()
                    .filter(asked -> asked.method().equals("POST"))
                    .toList();
            assertThat(CONTRACT.headers("POST", "/invoices")).containsExactly("Idempotency-Key");
            assertThat(CONTRACT.headers("POST", "/invoices/FP-1/annulment")).containsExactly("Idempotency-Key");
            assertThat(posts)
                    .extracting(asked -> asked.headers().get("Idempotency-key"))
                    .containsExactly(List.of(Sample.KEY), List.of("17/G.4/2"));
            assertThat(posts)
                    .allSatisfy(asked ->
                            assertThat(asked.headers().get("Content-type")).containsExactly("application/json"));
        }
    }

    @Test
    void theDocumentIsHeldAgainstWhatBreaksIt() {
        accepted(invoices.issue(Sample.INVOICE, Sample.entry(false)));
        var entry = PAC.journal().get(0);

        assertThat(CONTRACT.differences(with(entry, entry.body().replace("\"24.00\"", "24.00"), entry.answer())))
                .hasSize(1);
        assertThat(CONTRACT.differences(with(entry, entry.body(), entry.answer().replace("\"key\"", "\"clave\""))))
                .hasSize(1);
        assertThat(CONTRACT.differences(with(entry, entry.body(), entry.answer().replace("ISSUED", "EMITIDA"))))
                .hasSize(1);
    }

    private static JournalEntry with(JournalEntry entry, String body, String answer) {
        return new JournalEntry(
                entry.number(),
                entry.time(),
                entry.method(),
                entry.path(),
                entry.query(),
                body,
                entry.status(),
                answer,
                entry.fault());
    }

    private static void assertAsTheDocumentSays() {
        assertThat(PAC.journal())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(CONTRACT.differences(entry))
                        .as(entry.method() + " " + entry.path())
                        .isEmpty());
    }

    private static List<String> names(JournalEntry entry) {
        JsonNode body = entry.bodyTree().orElseThrow();
        return List.copyOf(body.propertyNames());
    }
}
