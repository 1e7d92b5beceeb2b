package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.domain.product.ProductId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What exactly is sent for E: {@code docs/wire/smartflex.md}, section 9. */
class FaultWireTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String WORK_ORDERS = "/tmf-api/workOrderManagement/v4/workOrder";

    private static final String PARTIES = """
            [{"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
             {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
             {"id": "OF-01", "role": "office", "@referredType": "Organization"}]
            """;

    private final Faults faults = new TmfFaults(SMARTFLEX.client());
    private final EngineeringServices services = new TmfEngineeringServices(SMARTFLEX.client());

    @Test
    void aFaultIsATicketAboutTheProductWithTheTelephoneAndTheOtherAddress() {
        accepted(faults.report(Sample.FAULT, Sample.entry(false)));

        assertThat(onlyPost(TICKETS)).isEqualTo(json("""
                {"@type": "TroubleTicket", "externalId": "17/C.7/enter/1", "ticketType": "fault", "severity": "major",
                 "name": "Daño técnico", "description": "Internet muy lento",
                 "channel": {"id": "counter", "name": "Mostrador"},
                 "relatedEntity": [{"id": "PRD-0001", "role": "faultyProduct", "@referredType": "Product"}],
                 "relatedParty": %s,
                 "note": [
                   {"id": "contact", "author": "asesora1", "text": "Teléfono de referencia: 70000001"},
                   {"id": "visitAddress", "author": "asesora1", "text": "Casa de atrás"}]}
                """.formatted(PARTIES)));
    }

    @Test
    void withoutAnotherAddressThereIsNoNoteOfOne() {
        accepted(faults.report(
                new Faults.Report(Sample.INTERNET, "Internet muy lento", null, Sample.FAULT.telephone()),
                Sample.entry(false)));

        assertThat(onlyPost(TICKETS).path("note")).hasSize(1);
    }

    @Test
    void aRepeatedFaultIsATicketRelatedToTheEarlierOne() {
        accepted(faults.repeat(
                new Faults.Repetition(new ProductId("PRD-0008"), "Internet intermitente", "TT-0008-1"),
                Sample.entry(false)));

        assertThat(onlyPost(TICKETS)).isEqualTo(json("""
                {"@type": "TroubleTicket", "externalId": "17/C.7/enter/1", "ticketType": "fault", "severity": "major",
                 "name": "Daño técnico reiterado", "description": "Internet intermitente",
                 "channel": {"id": "counter", "name": "Mostrador"},
                 "relatedEntity": [{"id": "PRD-0008", "role": "faultyProduct", "@referredType": "Product"}],
                 "relatedParty": %s,
                 "troubleTicketRelationship": [{"id": "TT-0008-1", "relationshipType": "repeats"}]}
                """.formatted(PARTIES)));
    }

    @Test
    void aFaultIsCancelledByAChangeOfItsStatus() {
        var number = accepted(faults.report(Sample.FAULT, Sample.entry(false)));
        accepted(faults.cancel(number, Sample.entry("17/C.7/enter/2", false)));

        assertThat(SMARTFLEX.simulator().journal().entries("PATCH", TICKETS + "/" + number))
                .singleElement()
                .satisfies(patch -> assertThat(json(patch.body()))
                        .isEqualTo(
                                json("{\"status\": \"cancelled\", \"statusChangeReason\": \"Anulado en postventa\"}")));
    }

    @Test
    void aVisitIsAWorkOrderOfEngineeringRelatedToTheFault() {
        var visit = new EngineeringServices.Visit(new ProductId("PRD-0014"), "TT-0014-1");
        var number = accepted(services.schedule(visit, Sample.entry(false)));

        assertThat(onlyPost(WORK_ORDERS)).isEqualTo(json("""
                {"@type": "WorkOrder", "externalId": "17/C.7/enter/1", "category": "engineering",
                 "description": "Servicio de ingeniería por el daño TT-0014-1",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedEntity": [
                   {"id": "TT-0014-1", "role": "fault", "@referredType": "TroubleTicket"},
                   {"id": "PRD-0014", "role": "faultyProduct", "@referredType": "Product"}],
                 "relatedParty": %s,
                 "workOrderItem": [{"id": "1", "action": "add", "description": "Programar la visita"}]}
                """.formatted(PARTIES)));

        accepted(services.cancel(number, Sample.entry("17/C.7/enter/2", false)));
        assertThat(onlyPost("/tmf-api/workOrderManagement/v4/cancelWorkOrder")).isEqualTo(json("""
                {"@type": "CancelWorkOrder", "workOrder": {"id": "%s", "@referredType": "WorkOrder"},
                 "cancellationReason": "Anulado en postventa"}
                """.formatted(number)));
    }

    @Test
    void anUnknownVisitIsRefusedByItsName() {
        assertThat(services.cancel("OT-9", Sample.entry(false)))
                .isEqualTo(new EntryReply.Refused("La orden de trabajo OT-9 no existe"));
    }

    private static JsonNode onlyPost(String path) {
        var posts = SMARTFLEX.posted(path);
        assertThat(posts).hasSize(1);
        return json(posts.get(0).body());
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
