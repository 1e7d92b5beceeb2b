package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Box;
import bo.comteco.postventa.simulator.network.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills the districts with terminals, away from the named positions. */
final class GeneratedTerminals {

    private static final Box CENTRE = new Box(-66.1695, -17.4045, -66.1600, -17.3805);
    private static final Box NORTH = new Box(-66.1695, -17.3770, -66.1600, -17.3555);
    private static final Box SARCO = new Box(-66.1845, -17.4045, -66.1705, -17.3705);
    private static final Box SACABA = new Box(-66.0595, -17.4145, -66.0500, -17.3855);
    private static final Box SOUTH = new Box(-66.1695, -17.4440, -66.1405, -17.4350);

    private final Random random;
    private final Terminals terminals;
    private final List<Position> taps = new ArrayList<>();
    private final List<Position> naps = new ArrayList<>();

    GeneratedTerminals(Random random, Terminals terminals) {
        this.random = random;
        this.terminals = terminals;
    }

    void draw() {
        for (int i = 0; i < 80; i++) {
            tap(1, somewhereIn(CENTRE));
            nap(2, somewhereIn(NORTH));
            tap(3, somewhereIn(SARCO));
        }
        for (int i = 0; i < 40; i++) {
            nap(3, somewhereIn(SARCO));
            tap(6, somewhereIn(SACABA));
        }
        for (int i = 0; i < 4; i++) {
            terminals.cabinet(4, somewhereIn(SOUTH), random.nextInt(60), "", 0);
        }
    }

    /** A house so near to a drawn tap that it can be served. */
    Position besideTap() {
        return beside(taps);
    }

    /** A house so near to a drawn NAP that it can be served. */
    Position besideNap() {
        return beside(naps);
    }

    private Position beside(List<Position> drawn) {
        return drawn.get(random.nextInt(drawn.size())).plus(10 + random.nextInt(20), random.nextInt(20) - 10);
    }

    private void tap(int district, Position position) {
        taps.add(position);
        terminals.tap(district, position, random.nextInt(9));
    }

    private void nap(int district, Position position) {
        naps.add(position);
        terminals.nap(district, position, random.nextInt(9));
    }

    private Position somewhereIn(Box box) {
        return new Position(
                        box.west() + random.nextDouble() * (box.east() - box.west()),
                        box.south() + random.nextDouble() * (box.north() - box.south()))
                .plus(0, 0);
    }
}
