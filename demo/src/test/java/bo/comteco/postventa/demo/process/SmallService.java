package bo.comteco.postventa.demo.process;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A service that answers on the port its environment names, or fails as its argument says. */
final class SmallService {

    private SmallService() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("The service says ¡hola!");
        switch (arguments[0]) {
            case "fails" -> {
                System.err.println("It can't go on");
                System.exit(3);
            }
            case "answers" -> answer();
            default -> Thread.currentThread().join();
        }
    }

    private static void answer() throws IOException {
        int port = Integer.parseInt(System.getenv("SERVICE_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
