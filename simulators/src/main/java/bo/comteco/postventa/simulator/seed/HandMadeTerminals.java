package bo.comteco.postventa.simulator.seed;

import static bo.comteco.postventa.simulator.seed.NamedPosition.CORNER_OF_THE_BOX;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FTTH_JUST_IN_REACH;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FTTH_JUST_OUT_OF_REACH;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FTTH_ONLY;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FULL_NAP;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FULL_TAP;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FULL_TAP_FREE_NAP;
import static bo.comteco.postventa.simulator.seed.NamedPosition.FULL_TAP_THEN_FREE;
import static bo.comteco.postventa.simulator.seed.NamedPosition.HFC_AND_FTTH;
import static bo.comteco.postventa.simulator.seed.NamedPosition.HFC_NEAR;
import static bo.comteco.postventa.simulator.seed.NamedPosition.JUST_IN_REACH;
import static bo.comteco.postventa.simulator.seed.NamedPosition.JUST_OUT_OF_REACH;
import static bo.comteco.postventa.simulator.seed.NamedPosition.NO_DSL_PORTS;
import static bo.comteco.postventa.simulator.seed.NamedPosition.OUT_OF_REACH;
import static bo.comteco.postventa.simulator.seed.NamedPosition.UNKNOWN_PORTS;
import static bo.comteco.postventa.simulator.seed.NamedPosition.VDSL;

import bo.comteco.postventa.simulator.network.Position;

/**
 * The terminals around the named positions, so many metres east and north of each, and those that the named clients
 * hang on today.
 */
final class HandMadeTerminals {

    static final String EVERY_DSL = "ADSL,ADSL2PLUS,VDSL2";

    private HandMadeTerminals() {}

    static void drawInto(Terminals terminals) {
        drawTaps(terminals);
        drawNaps(terminals);
        drawCabinets(terminals);
        for (int client = 1; client <= Homes.COUNT; client++) {
            terminals.tap(1, Homes.centre(client).plus(20, 0), 2);
            terminals.nap(2, Homes.north(client).plus(30, 0), 2);
        }
    }

    private static void drawTaps(Terminals terminals) {
        terminals.tap(1, HFC_NEAR.position().plus(15, 20), 6);
        terminals.tap(1, HFC_AND_FTTH.position().plus(-12, 16), 4);
        terminals.tap(1, FULL_TAP.position().plus(22, 0), 0);
        terminals.tap(1, FULL_TAP_THEN_FREE.position().plus(9, 12), 0);
        terminals.tap(1, FULL_TAP_THEN_FREE.position().plus(-24, 32), 3);
        terminals.tap(1, OUT_OF_REACH.position().plus(-280, 0), 8);
        terminals.tap(1, JUST_IN_REACH.position().plus(46, 0), 3);
        terminals.tap(1, JUST_OUT_OF_REACH.position().plus(0, 52), 3);
        terminals.tap(1, UNKNOWN_PORTS.position().plus(12, -16), null);
        terminals.tap(1, CORNER_OF_THE_BOX.position().plus(44, 44), 5);
        terminals.tap(1, FULL_TAP_FREE_NAP.position().plus(16, 12), 0);
    }

    private static void drawNaps(Terminals terminals) {
        terminals.nap(1, HFC_AND_FTTH.position().plus(30, 40), 8);
        terminals.nap(1, FULL_TAP_FREE_NAP.position().plus(-42, -56), 4);
        terminals.nap(2, FTTH_ONLY.position().plus(36, 48), 5);
        terminals.nap(2, FULL_NAP.position().plus(-21, 28), 0);
        terminals.nap(2, FTTH_JUST_OUT_OF_REACH.position().plus(78, 104), 5);
        terminals.nap(2, FTTH_JUST_IN_REACH.position().plus(-69, 92), 5);
    }

    private static void drawCabinets(Terminals terminals) {
        terminals.cabinet(1, new Position(-66.1640, -17.3930), 12, "", 0);
        terminals.cabinet(1, new Position(-66.1520, -17.3920), 0, "", 0);
        terminals.cabinet(4, new Position(-66.1600, -17.4200), 40, "", 0);
        terminals.cabinet(5, VDSL.position().plus(-400, 0), 20, EVERY_DSL, 10);
        terminals.cabinet(6, NO_DSL_PORTS.position().plus(300, 0), 15, "ADSL,ADSL2PLUS", 0);
    }
}
