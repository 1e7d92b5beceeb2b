package bo.comteco.postventa.benchmark;

import java.util.List;

/**
 * How much is measured.
 *
 * @param cases in each round, of each candidate
 * @param rounds for each number of clients
 * @param warmUp rounds that come first and are not counted
 * @param clients how many clients share a round's cases, one after the other
 */
record Plan(int cases, int rounds, int warmUp, List<Integer> clients) {

    Plan {
        clients = List.copyOf(clients);
        if (cases < 1 || rounds < 1 || warmUp < 0 || clients.isEmpty()) {
            throw new IllegalArgumentException("a plan measures something");
        }
    }

    /** With what the command line says: {@code -Dcases}, {@code -Drounds}, {@code -Dwarm-up}. */
    static Plan ofCommandLine() {
        return new Plan(
                Integer.getInteger("cases", 800),
                Integer.getInteger("rounds", 5),
                Integer.getInteger("warm-up", 10),
                List.of(1, 4));
    }

    int mostClients() {
        return clients.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
