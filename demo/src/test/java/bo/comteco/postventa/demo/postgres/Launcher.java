package bo.comteco.postventa.demo.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** A launcher of its own process: prints the address and waits until it is killed or its input ends. */
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(DemoPostgres.startOrAdopt(Path.of(arguments[0]), Path.of(arguments[1])));
        while (System.in.read() >= 0) {
            // what is said to it does not matter
        }
    }

    static Process launch(Path folder, Path binaries) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        folder.toString(),
                        binaries.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
