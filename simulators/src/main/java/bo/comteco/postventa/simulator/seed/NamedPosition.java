package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Position;

/**
 * The documented positions. Which terminal lies how far from each is drawn in {@link HandMadeTerminals} and written in
 * {@code docs/wire/seed.md}.
 */
public enum NamedPosition {
    /** A tap 25 m away with free ports, no NAP: HFC stays HFC. */
    HFC_NEAR(-66.1555, -17.3985),
    /** A tap 20 m and a NAP 50 m away, both free. */
    HFC_AND_FTTH(-66.1505, -17.3985),
    /** The only tap near, 22 m away, is full. */
    FULL_TAP(-66.1555, -17.3940),
    /** The nearest tap, 15 m away, is full; the next, 40 m away, is free. */
    FULL_TAP_THEN_FREE(-66.1505, -17.3940),
    /** In a district, nearest tap 280 m away. */
    OUT_OF_REACH(-66.1555, -17.3895),
    /** A tap 46 m away: 57.5 m of cable. */
    JUST_IN_REACH(-66.1505, -17.3895),
    /** A tap 52 m away: 65 m of cable. */
    JUST_OUT_OF_REACH(-66.1555, -17.3850),
    /** The only tap near, 20 m away, has a null for its free ports. */
    UNKNOWN_PORTS(-66.1505, -17.3850),
    /** A tap 44 m east and 44 m north: in the box of 60 m, not within 60 m. */
    CORNER_OF_THE_BOX(-66.1555, -17.4030),
    /** A full tap 20 m away, a free NAP 70 m away. */
    FULL_TAP_FREE_NAP(-66.1505, -17.4030),
    /** A NAP 60 m away with free ports, no tap: HFC becomes FTTH. */
    FTTH_ONLY(-66.1555, -17.3700),
    /** The only NAP near, 35 m away, is full. */
    FULL_NAP(-66.1505, -17.3700),
    /** A NAP 130 m away: 162.5 m of cable. */
    FTTH_JUST_OUT_OF_REACH(-66.1555, -17.3640),
    /** A NAP 115 m away: 143.75 m of cable. */
    FTTH_JUST_IN_REACH(-66.1505, -17.3640),
    /** 400 m from a cabinet with every DSL: 500 m of loop. */
    VDSL(-66.2882345, -17.4000),
    /** 1500 m from it: 1875 m of loop. */
    ADSL2PLUS(-66.2778833, -17.4000),
    /** 3000 m from it: 3750 m of loop. */
    ADSL(-66.2637666, -17.4000),
    /** 300 m from a cabinet with free pairs and no free DSL port. */
    NO_DSL_PORTS(-66.0400, -17.4000),
    /** Cabinets without DSLAM, nothing else: telephony alone. */
    COPPER_ONLY(-66.1550, -17.4250),
    /** In a district that has no network yet; DTH can be received. */
    NO_NETWORK(-66.2150, -17.3375),
    /** In no district; DTH can be received. */
    DTH_ONLY(-66.2300, -17.4600),
    /** In no district, in a hole of DTH's area. */
    DTH_SHADOW(-66.1050, -17.3850),
    /** In no district and in no area of DTH. */
    NOWHERE(-66.4000, -17.5500);

    private final double longitude;
    private final double latitude;

    NamedPosition(double longitude, double latitude) {
        this.longitude = longitude;
        this.latitude = latitude;
    }

    /** Where it is. */
    public Position position() {
        return new Position(longitude, latitude);
    }
}
