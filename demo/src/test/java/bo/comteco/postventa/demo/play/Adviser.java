package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An adviser at the service's door, in prose. */
final class Adviser {

    static final String PAPERS = """
            {"identity-card": {"card": {"number": "%s", "expiresOn": "2030-05-31"}},
             "mobile": {"telephone": "70000001"}, "fee-accepted": {"choice": "YES"}}""";
    static final String RELOCATION_DATA = """
            {"contact-name": {"text": "Quien recibe"}, "new-neighbourhood": {"text": "Zona de Prueba"},
             "billing-note": {"text": "traslado de prueba"}}""";
    static final String HFC_AND_FTTH = position(-17.3985, -66.1505);
    static final String FTTH_ONLY = position(-17.37, -66.1555);
    static final String OUT_OF_REACH = position(-17.3895, -66.1555);

    private final DemoHouse house;
    private final CounterClient client;

    Adviser(DemoHouse house) {
        this(house, "asesora");
    }

    Adviser(DemoHouse house, String user) {
        this.house = house;
        this.client = new CounterClient(house.url(), user, HouseExtension.PASSWORD);
    }

    static String position(double latitude, double longitude) {
        return "{\"new-position\": {\"position\": {\"latitude\": " + latitude + ", \"longitude\": " + longitude
                + "}}, \"new-street\": {\"text\": \"Calle de Prueba 45\"}}";
    }

    /** A card that is valid for long. */
    static String card(String number) {
        return "{\"identity-card\": {\"card\": {\"number\": \"" + number + "\", \"expiresOn\": \"2035-05-31\"}}}";
    }

    /** The legal representative of Empresa de Prueba Uno, in person. */
    String receivesTheCompany() throws IOException, InterruptedException {
        return receives(
                "990000010",
                "LEGAL_REPRESENTATIVE",
                ", \"applicantName\": \"Ramiro de Prueba 0110\", \"applicantIdentity\": \"9000110\"");
    }

    CounterClient client() {
        return client;
    }

    String receives(String identification, String role, String rest) throws IOException, InterruptedException {
        var visit = client.post(
                "/api/v1/visits",
                "{\"identification\": \"" + identification + "\", \"role\": \"" + role + "\"" + rest + "}");
        assertThat(visit.status()).as(visit.toString()).isEqualTo(201);
        return visit.body().path("id").asString();
    }

    String receives(String identification) throws IOException, InterruptedException {
        return receives(identification, "HOLDER", "");
    }

    static String opening(String visit, String product, String answers) {
        return "{\"visit\": \"" + visit + "\", \"procedure\": \"C\", \"product\": \"" + product + "\", \"answers\": "
                + answers + "}";
    }

    Answered opens(String identification, String product, String place) throws IOException, InterruptedException {
        var opened = client.open(opening(receives(identification), product, place), UUID.randomUUID());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened;
    }

    /** Sets a parameter from today on, and waits until requests that are opened take it. */
    void sets(String parameter, String value) throws IOException, InterruptedException {
        var today = LocalDate.now(house.clock());
        var set = client.post(
                "/api/v1/parameters",
                "{\"name\": \"" + parameter + "\", \"value\": \"" + value + "\", \"from\": \"" + today
                        + "\", \"reason\": \"prueba\"}");
        assertThat(set.isDone()).as(set.toString()).isTrue();
        var takenFrom = Instant.parse(set.body().path("recordedAt").asString());
        await(parameter + " to be taken")
                .atMost(Duration.ofSeconds(60))
                .until(() -> house.clock().instant().isAfter(takenFrom));
    }

    /** Opens a request of a procedure; without a product where that is empty. */
    Walk walks(String procedure, String identification, String product) throws IOException, InterruptedException {
        return walks(procedure, receives(identification), product, "");
    }

    /** The same in a visit, with the answers to its first step where there are any. */
    Walk walks(String procedure, String visit, String product, String answers)
            throws IOException, InterruptedException {
        var body = "{\"visit\": \"" + visit + "\", \"procedure\": \"" + procedure + "\""
                + (product.isEmpty() ? "" : ", \"product\": \"" + product + "\"")
                + (answers.isEmpty() ? "" : ", \"answers\": " + answers)
                + "}";
        var opened = client.open(body, UUID.randomUUID());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return new Walk(this, opened);
    }

    Answered completes(Answered seen, String outcome, String answers) throws IOException, InterruptedException {
        var answered = client.complete(seen, outcome, answers);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        return answered;
    }

    /** Up to the summary at C.7 by the same technology. */
    Answered comesToTheSummary(String identification, String product) throws IOException, InterruptedException {
        var seen = completes(opens(identification, product, HFC_AND_FTTH), "", PAPERS.formatted(identification));
        assertThat(seen.node()).isEqualTo("C.6");
        seen = completes(seen, "", RELOCATION_DATA);
        assertThat(seen.node()).isEqualTo("C.7");
        return seen;
    }

    /** Looks again until the request stands at a node. */
    Answered awaits(long number, String node) {
        return await("request " + number + " at " + node)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> client.look(number), seen -> seen.node().equals(node));
    }

    /** Looks again until the request waits for nobody but a person: what it wanted to know may not have come at once. */
    Answered awaitsPerson(long number) {
        return await("request " + number + " to wait for a person")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> client.look(number), seen -> seen.waitsFor().equals("PERSON"));
    }

    /** From C.8 to the end. */
    Answered ends(Answered seen) throws IOException, InterruptedException {
        return completes(completes(seen, "", "{}"), "", "{}");
    }

    /** The client does not want it any more. */
    void desists(Answered seen) throws IOException, InterruptedException {
        var left = client.move(seen, "desist", "{}");
        assertThat(left.status()).as(left.toString()).isEqualTo(200);
        assertThat(left.ending()).isNotEmpty();
    }

    /** What Smartflex was asked to do: the bodies that were posted to a path, in order. */
    List<JsonNode> posted(String path) {
        return house.smartflex().journal().entries("POST", path).stream()
                .map(entry -> entry.bodyTree().orElseThrow())
                .toList();
    }

    List<JsonNode> orders() {
        return posted("/tmf-api/productOrderingManagement/v4/productOrder");
    }

    List<JsonNode> tickets() {
        return posted("/tmf-api/troubleTicket/v4/troubleTicket");
    }

    /** Nothing was entered, changed or cancelled in Smartflex; the service may have registered for its events. */
    void enteredNothing() {
        assertThat(house.smartflex().journal().writes())
                .filteredOn(entry -> !entry.path().endsWith("/hub"))
                .isEmpty();
    }
}
