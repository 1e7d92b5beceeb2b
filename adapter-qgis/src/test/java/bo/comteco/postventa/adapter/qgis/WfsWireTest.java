package bo.comteco.postventa.adapter.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.manual.ProductFacts.Service;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.seed.NamedPosition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What exactly is asked: {@code docs/wire/qgis.md}, section 2. */
class WfsWireTest {

    @RegisterExtension
    static final SimulatedQgis QGIS = new SimulatedQgis();

    @Test
    void aDistrictIsAskedForByAVerySmallBoxAndTerminalsByOneAsWideAsTheyReach() {
        ask(new Service(ProductKind.CABLE_TV, Technology.HFC));

        assertThat(QGIS.asked())
                .allSatisfy(entry -> assertThat(entry.method()).isEqualTo("GET"))
                .extracting(JournalEntry::query)
                .containsExactly(
                        "SERVICE=WFS&VERSION=1.1.0&REQUEST=DescribeFeatureType&TYPENAME=distrito",
                        "SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=distrito&OUTPUTFORMAT=GeoJSON"
                                + "&SRSNAME=EPSG:4326&MAXFEATURES=500"
                                + "&BBOX=-66.1555010,-17.3985010,-66.1554990,-17.3984990,EPSG:4326",
                        "SERVICE=WFS&VERSION=1.1.0&REQUEST=DescribeFeatureType&TYPENAME=tap",
                        "SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=tap&OUTPUTFORMAT=GeoJSON"
                                + "&SRSNAME=EPSG:4326&MAXFEATURES=500"
                                + "&BBOX=-66.1559745,-17.3989557,-66.1550255,-17.3980443,EPSG:4326");
    }

    @Test
    void servicesOnOneLayerAskItOnce() {
        ask(
                new Service(ProductKind.CABLE_TV, Technology.HFC),
                new Service(ProductKind.INTERNET, Technology.HFC),
                new Service(ProductKind.DIGITAL_TV, Technology.HFC));

        assertThat(QGIS.asked())
                .filteredOn(entry -> entry.query().contains("REQUEST=GetFeature&TYPENAME=tap"))
                .hasSize(1);
    }

    @Test
    void thatNothingIsThereIsBelievedOfALayerThatFindsWhatItHolds() {
        String feature = "SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=distrito&OUTPUTFORMAT=GeoJSON"
                + "&SRSNAME=EPSG:4326";

        QGIS.network()
                .at(
                        SimulatedQgis.at(NamedPosition.NOWHERE),
                        List.of(new Service(ProductKind.CABLE_TV, Technology.HFC)));

        assertThat(QGIS.asked())
                .extracting(JournalEntry::query)
                .containsExactly(
                        "SERVICE=WFS&VERSION=1.1.0&REQUEST=DescribeFeatureType&TYPENAME=distrito",
                        feature + "&MAXFEATURES=500&BBOX=-66.4000010,-17.5500010,-66.3999990,-17.5499990,EPSG:4326",
                        feature + "&MAXFEATURES=10",
                        feature + "&MAXFEATURES=500&BBOX=-66.1700100,-17.4050100,-66.1699900,-17.4049900,EPSG:4326");
    }

    private static void ask(Service... services) {
        QGIS.network().at(SimulatedQgis.at(NamedPosition.HFC_NEAR), List.of(services));
    }
}
