package bo.comteco.postventa.simulator.published;

/** How many messages were held against one file. */
public record Tally(int requests, int answers, int events, int invalid) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(
                requests + more.requests, answers + more.answers, events + more.events, invalid + more.invalid);
    }
}
