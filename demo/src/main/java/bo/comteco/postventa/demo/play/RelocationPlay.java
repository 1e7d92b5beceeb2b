package bo.comteco.postventa.demo.play;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One relocation from the counter to the signed order, each step told by its number in the manual. */
public final class RelocationPlay {

    private static final String CARD = "9000001";
    private static final String PRODUCT = "PRD-0001";
    private static final String NEW_PLACE = """
            {"new-position": {"position": {"latitude": -17.3985, "longitude": -66.1505}},
             "new-street": {"text": "Calle de Prueba 45"}}""";
    private static final String PAPERS = """
            {"identity-card": {"card": {"number": "9000001", "expiresOn": "2030-05-31"}},
             "mobile": {"telephone": "70000001"},
             "fee-accepted": {"choice": "YES"}}""";
    private static final String RELOCATION_DATA = """
            {"contact-name": {"text": "El titular"},
             "new-neighbourhood": {"text": "Zona Central"}}""";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CounterClient adviser;
    private final PrintStream out;
    private final Path forms;

    /** Plays as an adviser; the printed form goes into a folder. */
    public RelocationPlay(CounterClient adviser, PrintStream out, Path forms) {
        this.adviser = adviser;
        this.out = out;
        this.forms = forms;
    }

    /**
     * A request that was played to its end.
     *
     * @param form where its printed form lies
     */
    public record Played(long request, Path form) {}

    /** Plays it to the end. */
    public Played play() throws IOException, InterruptedException {
        var request = opened(visit());
        var form = forms;
        while (request.ending().isEmpty()) {
            tell(request);
            if (request.node().equals("C.8")) {
                form = print(request.number());
            }
            request = next(request);
        }
        out.println("  fin   " + request.ending() + ": "
                + request.body().path("ending").path("text").asString());
        return new Played(request.number(), form);
    }

    private String visit() throws IOException, InterruptedException {
        var visit =
                done(adviser.post("/api/v1/visits", "{\"identification\": \"" + CARD + "\", \"role\": \"HOLDER\"}"));
        out.println("  atención de "
                + visit.body().path("customer").path("name").asString() + ", carnet " + CARD + " (datos sintéticos)");
        return visit.body().path("id").asString();
    }

    private Answered opened(String visit) throws IOException, InterruptedException {
        var body = "{\"visit\": \"" + visit + "\", \"procedure\": \"C\", \"product\": \"" + PRODUCT
                + "\", \"answers\": " + NEW_PLACE + "}";
        var opened = adviser.open(body, UUID.randomUUID());
        if (opened.status() == 409) {
            long other = opened.body().path("other").asLong();
            out.println("  la solicitud " + other + " quedó abierta de una vez anterior: el cliente desiste de ella");
            done(adviser.move(adviser.look(other), "desist", "{}"));
            opened = adviser.open(body, UUID.randomUUID());
        }
        out.println("  solicitud " + done(opened).number() + ": C) Traslado de productos, " + PRODUCT);
        return opened;
    }

    private void tell(Answered request) {
        var step = request.body().path("step");
        out.println(
                "  " + pad(step.path("number").asString()) + step.path("text").asString());
        for (var requirement : step.path("assessment")) {
            if (!requirement.path("verdict").asString().equals("NOT_APPLICABLE")) {
                out.println("          " + requirement.path("id").asString() + " "
                        + requirement.path("text").asString());
            }
        }
        for (var line : step.path("summary").path("lines")) {
            out.println("          " + line.path("item").asString() + ": "
                    + line.path("detail").asString() + "  "
                    + line.path("price").asString(""));
        }
    }

    private static String pad(String number) {
        return number + " ".repeat(Math.max(1, 6 - number.length()));
    }

    private Answered next(Answered request) throws IOException, InterruptedException {
        return switch (request.node()) {
            case "C.1" -> done(adviser.complete(request, "", PAPERS));
            case "C.6" -> done(adviser.complete(request, "", RELOCATION_DATA));
            case "C.7" -> entered(done(adviser.complete(request, "YES", "{}")));
            case "C.8", "C.9" -> done(adviser.complete(request, "", "{}"));
            default -> throw new IllegalStateException("the play does not know what to do at " + request.node());
        };
    }

    /** The order is sent after the answer: the request goes on by itself when Smartflex has it. */
    private Answered entered(Answered request) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var now = request;
        while (now.waitsFor().equals("EFFECT") || now.waitsFor().equals("FACTS")) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("request " + now.number() + " still waits: "
                        + now.body().path("waiting").path("text").asString());
            }
            TimeUnit.MILLISECONDS.sleep(200);
            now = done(adviser.look(now.number()));
        }
        for (var effect : now.body().path("effects")) {
            out.println("          Smartflex: " + effect.path("kind").asString() + " "
                    + effect.path("result").path("number").path("text").asString());
        }
        return now;
    }

    private Path print(long number) throws IOException, InterruptedException {
        var pdf = adviser.print(number, "SOLICITUD_DE_PEDIDO");
        Files.createDirectories(forms);
        var file = forms.resolve("solicitud-de-pedido-" + number + ".pdf");
        return Files.write(file, pdf);
    }

    private static Answered done(Answered answered) throws IOException {
        if (!answered.isDone()) {
            throw new IOException("the service answered " + answered.status() + ": " + answered.body());
        }
        return answered;
    }
}
