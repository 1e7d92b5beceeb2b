package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Procedure H, each way to its ends, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class MemberCreditIT {

    private static final String GUARANTEES = "{\"guarantees\": {\"choices\": [\"CERTIFICATE\"]}}";

    private final Adviser adviser;

    MemberCreditIT(DemoHouse house) {
        this.adviser = new Adviser(house);
    }

    @Test
    void aMemberInOrderIsReferredWithTheFile() throws Exception {
        asking(adviser.receives("9000001"), "1000.00")
                .at("H.1")
                .goesOn()
                .at("H.1/discount")
                .goesOn()
                .at("H.2")
                .gives(GUARANTEES)
                .ends("REFERRED");

        adviser.enteredNothing();
    }

    @ParameterizedTest
    @CsvSource({"9000035, PP-0035", "9000036, 44000036", "9000003, 'Bs 378,00'", "9000002, Anexo 4"})
    void whatSpeaksAgainstTheCreditIsNamed(String identification, String named) throws Exception {
        var walk = asking(adviser.receives(identification), "1000.00").at("H.1").goesOn();

        assertThat(walk.shown()).contains(named);
        walk.closes().ends("NOT_ADMITTED");
        adviser.enteredNothing();
    }

    @Test
    void aLegalPersonIsReferredWithoutAssessment() throws Exception {
        asking(adviser.receivesTheCompany(), "1000.00").ends("REFERRED");
    }

    private Walk asking(String visit, String amount) throws Exception {
        return adviser.walks(
                "H",
                visit,
                "",
                "{\"credit-amount\": {\"money\": \"" + amount + "\"}, \"credit-class\": {\"text\": \"Ordinario\"}}");
    }
}
