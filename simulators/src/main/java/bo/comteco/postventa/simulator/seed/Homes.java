package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Position;

/** Where the named clients live today: a row of houses in the centre on HFC, and one in the north on FTTH. */
final class Homes {

    /** How many of each. */
    static final int COUNT = 34;

    private Homes() {}

    /** A house in Centro, with a tap 20 m to the east. */
    static Position centre(int client) {
        return grid(-66.1690, -17.4030, client);
    }

    /** A house in Queru Queru, with a NAP 30 m to the east. */
    static Position north(int client) {
        return grid(-66.1690, -17.3760, client);
    }

    private static Position grid(double west, double south, int client) {
        int column = client % 6;
        int row = client / 6;
        return new Position(west, south).plus(150.0 * column, 200.0 * row);
    }
}
