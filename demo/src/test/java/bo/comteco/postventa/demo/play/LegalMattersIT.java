package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure J over HTTP, on PostgreSQL. */
@ExtendWith(HouseExtension.class)
class LegalMattersIT {

    private final Adviser adviser;

    LegalMattersIT(DemoHouse house) {
        this.adviser = new Adviser(house);
    }

    @Test
    void aLegalMatterIsReferredByItsCodeAndWhereThatIsPublished() throws Exception {
        var walk = adviser.walks("J", "9000001", "")
                .at("J.1")
                .gives("{\"matter\": {\"text\": \"Declaratoria de herederos\"}}");

        walk.ends("REFERRED");
        assertThat(walk.shown()).contains("GC-PRC-OPE-SDO-01").contains("Portal");
        adviser.enteredNothing();
    }
}
