package bo.comteco.postventa.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Has clients carry out a round of a candidate's cases side by side, each a fixed number of them. */
final class Clients {

    private final Server server;
    private final Candidate candidate;
    private final Door door;
    private long done;

    /** For whom there is always a thread. */
    Clients(Server server, Candidate candidate) {
        this(server, candidate, new Door(Integer.MAX_VALUE));
    }

    Clients(Server server, Candidate candidate, Door door) {
        this.server = server;
        this.candidate = candidate;
        this.door = door;
    }

    Candidate candidate() {
        return candidate;
    }

    /** How many cases were carried out so far. */
    long done() {
        return done;
    }

    /** One round. */
    Cost round(int clients, int cases) throws InterruptedException, ExecutionException, SQLException {
        int each = Math.max(1, cases / clients);
        long first = done + 1;
        done += (long) each * clients;
        candidate.prepare(first, done);
        var work = new ArrayList<Callable<Laps>>();
        for (int client = 0; client < clients; client++) {
            work.add(some(client, first + (long) client * each, each));
        }
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var before = server.read();
            var laps = new ArrayList<Laps>();
            for (var result : threads.invokeAll(work)) {
                laps.add(result.get());
            }
            return cost((long) each * clients, before, server.read(), laps);
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Laps> some(int client, long first, int cases) {
        return () -> {
            var laps = new Laps(door);
            for (long number = first; number < first + cases; number++) {
                candidate.carryOut(client, number, laps);
            }
            return laps;
        };
    }

    private Cost cost(long cases, Reading before, Reading after, List<Laps> laps) throws SQLException {
        return new Cost(
                cases,
                after.nanos() - before.nanos(),
                before.cpuOfJvmUntil(after),
                before.cpuOfCompilersUntil(after),
                before.cpuOfPostgresUntil(after),
                after.databaseBytes() - before.databaseBytes(),
                server.log(before, after),
                Laps.interactions(laps),
                Laps.effects(laps));
    }
}
