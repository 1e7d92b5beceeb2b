package bo.comteco.postventa.demo.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers the server's port, so that it stays the same from run to run as long as nobody else takes it. */
record PortFile(Path path) {

    /** The remembered port if it is free, otherwise another free one of the loopback interface, which is remembered. */
    int choose() throws IOException {
        int remembered = remembered();
        if (remembered > 0 && isFree(remembered)) {
            return remembered;
        }
        int chosen = anyFree();
        remember(chosen);
        return chosen;
    }

    void remember(int port) throws IOException {
        Files.writeString(path, port + System.lineSeparator(), US_ASCII);
        Folders.giveToFoldersOwner(path);
    }

    private int remembered() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        String text = Files.readString(path, US_ASCII).strip();
        return text.matches("\\d{1,5}") && Integer.parseInt(text) < 65_536 ? Integer.parseInt(text) : 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = bind(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }
}
