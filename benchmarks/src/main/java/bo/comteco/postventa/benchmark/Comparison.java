package bo.comteco.postventa.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the use cases cost beside the limit, round by round, with one number of clients. */
final class Comparison {

    private final int clients;
    private final List<Cost> limit = new ArrayList<>();
    private final List<Cost> ours = new ArrayList<>();

    Comparison(int clients) {
        this.clients = clients;
    }

    void add(Cost ofLimit, Cost ofOurs) {
        limit.add(ofLimit);
        ours.add(ofOurs);
    }

    int clients() {
        return clients;
    }

    Cost limit() {
        return limit.stream().reduce(Cost::and).orElseThrow();
    }

    Cost ours() {
        return ours.stream().reduce(Cost::and).orElseThrow();
    }

    /** How many times the limit's throughput is ours. */
    Ratio throughput() {
        return ratio(limit, ours, Cost::casesASecond);
    }

    /** How many times the limit's CPU a case ours is. */
    Ratio cpu() {
        return ratio(ours, limit, Cost::cpuMillis);
    }

    private static Ratio ratio(List<Cost> above, List<Cost> below, ToDoubleFunction<Cost> measure) {
        var rounds = new ArrayList<Double>();
        for (int i = 0; i < above.size(); i++) {
            rounds.add(measure.applyAsDouble(above.get(i)) / measure.applyAsDouble(below.get(i)));
        }
        return Ratio.of(rounds);
    }

    /** The ratios of several rounds: the one in the middle, and how far they lie apart. */
    record Ratio(double lowest, double middle, double highest) {

        static Ratio of(List<Double> rounds) {
            var sorted = rounds.stream().sorted().toList();
            return new Ratio(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
        }
    }
}
