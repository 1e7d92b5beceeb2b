package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure F, each way to its ends, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class ClaimIT {

    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String FORM = "FORMULARIO_DE_RECLAMOS_VARIOS";

    private final DemoHouse house;
    private final Adviser adviser;

    ClaimIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
    }

    @BeforeAll
    static void aClaimIsToBeResolvedWithinTenDays(DemoHouse house) throws Exception {
        new Adviser(house, "operaciones").sets("claim-resolution-time", "P10D");
    }

    @Test
    void aNewClaimIsEnteredWithWhatTheClientSaysAndItsFormPrinted() throws Exception {
        var walk = claims("9000001", "PRD-0001").at("F.6/form");

        assertThat(adviser.tickets()).hasSize(1);
        var ticket = adviser.tickets().get(0);
        assertThat(ticket.path("ticketType").asString()).isEqualTo("billDispute");
        assertThat(ticket.toString()).contains("Le cobraron dos veces").contains("70000001");
        walk.prints(FORM).goesOn().at("F.6.1").goesOn().ends("ATTENDED");
        assertThat(adviser.tickets()).hasSize(1);
    }

    @Test
    void aClientWhoDesistsBeforeSigningLeavesACancelledClaim() throws Exception {
        claims("9000002", "PRD-0002")
                .at("F.2/fault")
                .goesOn()
                .at("F.6/form")
                .desists()
                .ends("DESISTED");

        assertThat(adviser.tickets()).hasSize(1);
        await("the claim's cancelling")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        house.smartflex().journal().entries("PATCH", TICKETS).size() == 1);
    }

    @Test
    void aResolvedClaimIsToldAndASatisfiedClientGoes() throws Exception {
        var walk = asksOfACompany("PRD-0010").says("THAT_CLAIM").at("F.4/resolution");

        assertThat(walk.shown()).contains("Se devuelven Bs 45.00");
        walk.goesOn().at("F.4").says("SATISFIED").ends("ATTENDED");
        adviser.enteredNothing();
    }

    @Test
    void anUnsatisfiedClientIsReferredToBoiWithTheForm() throws Exception {
        var walk = asks("9000016", "PRD-0016")
                .says("THAT_CLAIM")
                .at("F.4/resolution")
                .goesOn()
                .at("F.4")
                .says("UNSATISFIED")
                .at("F.7/form");

        walk.prints(FORM).goesOn().ends("REFERRED");
        assertThat(walk.shown()).contains("FIN-FAC-P03");
        adviser.enteredNothing();
    }

    @Test
    void aClaimUnderWayWaitsForItsResolution() throws Exception {
        asks("9000003", "PRD-0003").says("THAT_CLAIM").at("F.5").goesOn().ends("ATTENDED");

        adviser.enteredNothing();
    }

    @Test
    void aClaimThatTakesTooLongMayGoToBoi() throws Exception {
        asks("9000015", "PRD-0015")
                .says("THAT_CLAIM")
                .at("F.5")
                .goesOn()
                .at("F.5/boi")
                .says("WISHED")
                .at("F.7/form")
                .goesOn()
                .ends("REFERRED");
    }

    @Test
    void orWaitOn() throws Exception {
        asks("9000015", "PRD-0015")
                .says("THAT_CLAIM")
                .at("F.5")
                .goesOn()
                .at("F.5/boi")
                .says("NOT_WISHED")
                .ends("ATTENDED");
    }

    @Test
    void whoComesAboutAnotherMatterHasANewClaim() throws Exception {
        asks("9000018", "PRD-0018")
                .says("ANOTHER_MATTER")
                .at("F.6/form")
                .goesOn()
                .at("F.6.1")
                .goesOn()
                .ends("ATTENDED");

        assertThat(adviser.tickets()).hasSize(1);
    }

    private Walk claims(String identification, String product) throws Exception {
        return claims(adviser.walks("F", identification, ""), product);
    }

    private static Walk claims(Walk walk, String product) throws Exception {
        return walk.at("F.1").gives("""
                        {"product": {"choice": "%s"}, "claim-kind": {"choice": "BILL_DISPUTE"},
                         "claim-text": {"text": "Le cobraron dos veces"}, "call-back": {"telephone": "70000001"}}""".formatted(product));
    }

    private Walk asksOfACompany(String product) throws Exception {
        return claims(adviser.walks("F", adviser.receivesTheCompany(), "", ""), product)
                .at("F.3");
    }

    /** A claim of a product about which somebody claimed before. */
    private Walk asks(String identification, String product) throws Exception {
        return claims(identification, product).at("F.3");
    }
}
