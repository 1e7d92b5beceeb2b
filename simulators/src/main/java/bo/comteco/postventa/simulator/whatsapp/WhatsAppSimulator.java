package bo.comteco.postventa.simulator.whatsapp;

import bo.comteco.postventa.simulator.http.Faults;
import bo.comteco.postventa.simulator.http.Journal;
import bo.comteco.postventa.simulator.http.LoopbackServer;
import bo.comteco.postventa.simulator.http.Simulator;
import bo.comteco.postventa.simulator.http.Webhook;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** The WhatsApp Business Cloud API on a port of 127.0.0.1. What it answers: {@code docs/wire/whatsapp.md}. */
public final class WhatsAppSimulator implements Simulator {

    private final LoopbackServer server;
    private final WhatsApp whatsApp;

    private WhatsAppSimulator(LoopbackServer server, WhatsApp whatsApp) {
        this.server = server;
        this.whatsApp = whatsApp;
    }

    /** Starts one; port 0 is any free one. */
    public static WhatsAppSimulator start(int port) {
        var clock = Clock.systemUTC();
        var whatsApp = new WhatsApp(clock);
        return new WhatsAppSimulator(new LoopbackServer("whatsapp", port, clock, base -> whatsApp), whatsApp);
    }

    /** Where it listens, without a slash at the end. */
    public URI url() {
        return server.url();
    }

    /** The messages that it accepted, oldest first. */
    public List<SentMessage> messages() {
        return whatsApp.messages();
    }

    /** The next message meets an error of this code. */
    public void failNext(int code) {
        whatsApp.failNext(code, 1);
    }

    /** From now on news of messages are told there, signed with a secret. */
    public void callBack(URI webhook, String secret) {
        whatsApp.callBack(new Webhook(webhook, secret));
    }

    /**
     * Tells the webhook how far a message came: {@code sent}, {@code delivered}, {@code read} or {@code failed}.
     *
     * @return the status that the webhook answers
     */
    public int report(String id, String status) {
        return whatsApp.report(id, status);
    }

    /** What it was asked. */
    @Override
    public Journal journal() {
        return server.journal();
    }

    /** How it is to misbehave. */
    @Override
    public Faults faults() {
        return server.faults();
    }

    /** Forgets messages, errors to come, faults and journal; the webhook stays. */
    @Override
    public void reset() {
        server.reset();
    }

    /** Stops listening, so that connections are refused; the state is kept. */
    @Override
    public void refuseConnections() {
        server.refuseConnections();
    }

    /** Listens again on the same port. */
    @Override
    public void acceptConnections() {
        server.acceptConnections();
    }

    @Override
    public void close() {
        server.close();
    }
}
