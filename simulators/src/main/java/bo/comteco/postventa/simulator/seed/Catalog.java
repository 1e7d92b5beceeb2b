package bo.comteco.postventa.simulator.seed;

import java.util.List;

/** The synthetic catalog. Names and prices are invented. */
final class Catalog {

    static final Plan TELEPHONY =
            Plan.of("PO-TEL-COPPER", "Telefonía fija", "fixedTelephony", "COPPER", "45.00", "0.00");
    static final Plan TELEPHONY_FTTH =
            Plan.of("PO-TEL-FTTH", "Telefonía fija por fibra", "fixedTelephony", "FTTH", "45.00", "100.00");
    static final Plan ADSL = Plan.of("PO-INT-ADSL-4", "Internet 4 Mbps ADSL", "internet", "ADSL", "119.00", "150.00");
    static final Plan ADSL2PLUS =
            Plan.of("PO-INT-ADSL2P-10", "Internet 10 Mbps ADSL2+", "internet", "ADSL2PLUS", "149.00", "150.00");
    static final Plan VDSL =
            Plan.of("PO-INT-VDSL2-20", "Internet 20 Mbps VDSL2", "internet", "VDSL2", "179.00", "200.00");
    static final Plan HFC_20 = Plan.of("PO-INT-HFC-20", "Internet 20 Mbps HFC", "internet", "HFC", "189.00", "200.00");
    static final Plan HFC_50 = Plan.of("PO-INT-HFC-50", "Internet 50 Mbps HFC", "internet", "HFC", "259.00", "200.00")
            .withContract()
            .changedToFor("30.00");
    static final Plan FTTH_50 = Plan.of(
                    "PO-INT-FTTH-50", "Internet 50 Mbps FTTH", "internet", "FTTH", "249.00", "350.00")
            .withContract();
    static final Plan FTTH_100 = Plan.of(
                    "PO-INT-FTTH-100", "Internet 100 Mbps FTTH", "internet", "FTTH", "349.00", "350.00")
            .withContract();
    static final Plan OLD_HFC = Plan.of(
                    "PO-INT-HFC-2", "Internet 2 Mbps HFC (no vigente)", "internet", "HFC", "159.00", "0.00")
            .retired();
    static final Plan CABLE = Plan.of("PO-CTV-HFC", "Televisión por cable", "cableTv", "HFC", "120.00", "150.00");
    static final Plan DIGITAL_HFC = Plan.of("PO-DTV-HFC", "Televisión digital", "digitalTv", "HFC", "150.00", "150.00");
    static final Plan DIGITAL_FTTH =
            Plan.of("PO-DTV-FTTH", "Televisión digital por fibra", "digitalTv", "FTTH", "150.00", "150.00");
    static final Plan DTH = Plan.of("PO-DTH", "Televisión satelital", "dth", "DTH", "140.00", "250.00")
            .withContract();
    static final Plan HSPA = Plan.of("PO-HSPA", "Internet móvil HSPA+", "hspaPlus", "HSPA", "99.00", "0.00");
    static final Plan DUO_COPPER = Plan.of(
                    "PO-DUO-COPPER",
                    "Duo telefonía e internet ADSL2+",
                    "bundle",
                    "ADSL2PLUS,COPPER",
                    "185.00",
                    "200.00")
            .bundling("Duo", TELEPHONY, ADSL2PLUS);
    static final Plan DUO_FTTH = Plan.of(
                    "PO-DUO-FTTH", "Duo telefonía e internet fibra", "bundle", "FTTH", "285.00", "350.00")
            .bundling("Duo", TELEPHONY_FTTH, FTTH_50);
    static final Plan MULTIPACK = Plan.of(
                    "PO-MPK-HFC", "Multipack internet y cable", "bundle", "HFC", "289.00", "250.00")
            .bundling("Multipack", HFC_20, CABLE);
    static final Plan MULTIMEDIA_HFC = Plan.of(
                    "PO-MM-HFC", "Multimedia internet y TV digital", "bundle", "HFC", "319.00", "250.00")
            .bundling("Multimedia", HFC_20, DIGITAL_HFC);
    static final Plan MULTIMEDIA_FTTH = Plan.of("PO-MM-FTTH", "Multimedia fibra", "bundle", "FTTH", "379.00", "400.00")
            .withContract()
            .changedToFor("40.00")
            .bundling("Multimedia", FTTH_50, DIGITAL_FTTH);
    static final Plan NPLAY = Plan.of(
                    "PO-NPLAY-FTTH", "Nplay telefonía, internet y TV", "bundle", "FTTH", "419.00", "400.00")
            .withContract()
            .bundling("Nplay", TELEPHONY_FTTH, FTTH_50, DIGITAL_FTTH);

    static final List<Plan> ALL = List.of(
            TELEPHONY,
            TELEPHONY_FTTH,
            ADSL,
            ADSL2PLUS,
            VDSL,
            HFC_20,
            HFC_50,
            FTTH_50,
            FTTH_100,
            OLD_HFC,
            CABLE,
            DIGITAL_HFC,
            DIGITAL_FTTH,
            DTH,
            HSPA,
            DUO_COPPER,
            DUO_FTTH,
            MULTIPACK,
            MULTIMEDIA_HFC,
            MULTIMEDIA_FTTH,
            NPLAY);

    private Catalog() {}
}
