package bo.comteco.postventa.simulator.pac;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import org.junit.jupiter.api.Test;

class MembersTest extends PacTest {

    @Test
    void aMemberIsShownWithEverythingThatAnnex4Asks() {
        var luis = caller.json("/members/CUS-0014");

        assertThat(luis.path("customer").asString()).isEqualTo("CUS-0014");
        assertThat(luis.path("entitled").asBoolean()).isTrue();
        assertThat(luis.path("riskListed").asBoolean()).isFalse();
        assertThat(luis.at("/certificates/0/number").asString()).isEqualTo("CA-0014");
        assertThat(luis.at("/creditsInForce/1/outstanding").asString()).isEqualTo("1300.00");
        assertThat(luis.path("encumbrances").isArray()).isTrue();
        assertThat(luis.path("guaranteedDebts").isArray()).isTrue();
    }

    @Test
    void whoIsNotAMemberIsAProblemOfItsOwnType() {
        var answer = caller.get("/members/CUS-0002");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(typeOf(answer)).isEqualTo("urn:postventa:pac:not-a-member");
    }

    @Test
    void aWrongAddressSaysNothingOfMembers() {
        for (String path : new String[] {"/member/CUS-0001", "/members/", "/members", "/members/CUS-0001/x"}) {
            assertThat(caller.get(path).statusCode()).isEqualTo(404);
            assertThat(typeOf(caller.get(path))).isEqualTo("about:blank");
        }
        assertThat(caller.post("/members/CUS-0001", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberCanBePutAndTakenAwayUntilTheReset() {
        caller.call("PUT", "/_control/members/CUS-0002", "{\"customer\": \"CUS-0002\"}");
        caller.call("DELETE", "/_control/members/CUS-0001", "");

        assertThat(caller.get("/members/CUS-0002").statusCode()).isEqualTo(200);
        assertThat(caller.get("/members/CUS-0001").statusCode()).isEqualTo(404);
        assertThat(caller.post("/_control/nothing", "{}").statusCode()).isEqualTo(404);

        pac.reset();
        assertThat(caller.get("/members/CUS-0002").statusCode()).isEqualTo(404);
        assertThat(caller.get("/members/CUS-0001").statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultsStatusBearsTheContractsTypeWhereItHasOne() {
        pac.faults().add(Fault.of(FaultKind.STATUS).answering(422).times(1));
        pac.faults().add(Fault.of(FaultKind.STATUS).answering(404).times(1));

        assertThat(typeOf(caller.get("/members/CUS-0001"))).isEqualTo("urn:postventa:pac:not-issued");
        assertThat(typeOf(caller.get("/members/CUS-0001"))).isEqualTo("about:blank");
        assertThat(Caller.tree(caller.get("/members/CUS-0001")).path("customer").asString())
                .isEqualTo("CUS-0001");
    }
}
