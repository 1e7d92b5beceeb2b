package bo.comteco.postventa.benchmark;

import bo.comteco.postventa.adapter.pac.PacConfiguration;
import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A PAC that takes connections and never answers, and advisers who ask it through its adapter as the service wires it,
 * each coming in at the door, and again a second after the answer.
 */
final class HangingPac {

    /** More than any door has threads, so that without a guard they would take all of them. */
    private static final int ADVISERS = 250;

    // Longer than the connections that there can be: they are taken by the system and never by anybody else.
    private static final int BACKLOG = 1_000;

    private final ServerSocket socket;
    private final ConfigurableApplicationContext adapter;
    private final ExecutorService advisers = Executors.newFixedThreadPool(ADVISERS);
    private final AtomicLong silences = new AtomicLong();

    private HangingPac(ServerSocket socket, ConfigurableApplicationContext adapter) {
        this.socket = socket;
        this.adapter = adapter;
    }

    /** Starts one whose adapter knows nothing of it yet. */
    static HangingPac asked(Door door) throws IOException {
        var socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        var adapter = new SpringApplicationBuilder(PacConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--spring.main.banner-mode=off",
                        "--postventa.pac.base-url=http://127.0.0.1:" + socket.getLocalPort());
        var pac = new HangingPac(socket, adapter);
        for (int adviser = 0; adviser < ADVISERS; adviser++) {
            pac.advisers.execute(() -> pac.ask(door));
        }
        return pac;
    }

    private void ask(Door door) {
        var memberships = adapter.getBean(Memberships.class);
        var customer = new CustomerId("CUS-0001");
        try {
            while (!advisers.isShutdown()) {
                if (door.through(() -> memberships.of(customer)) instanceof Reply.Silent) {
                    silences.incrementAndGet();
                }
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often nobody answered. */
    long silences() {
        return silences.get();
    }

    /** Nobody asks any more, and nobody hangs. */
    void end() throws IOException, InterruptedException {
        advisers.shutdownNow();
        socket.close();
        if (!advisers.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("somebody still asks");
        }
        adapter.close();
    }
}
