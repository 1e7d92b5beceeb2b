package bo.comteco.postventa.demo.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The operating system and processor, in the words of the published PostgreSQL archives.
 *
 * @param system    {@code linux}, {@code darwin} or {@code windows}
 * @param processor {@code x86_64} or {@code arm_64}
 * @param musl      whether programs are linked against musl (Alpine Linux)
 */
record Platform(String system, String processor, boolean musl) {

    static Platform current() {
        return of(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String osName, String osArch, boolean alpine) {
        String system = switch (osName.toLowerCase(Locale.ROOT).substring(0, 3)) {
            case "win" -> "windows";
            case "mac" -> "darwin";
            default -> "linux";
        };
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        // Windows on ARM runs programs of the other processor; no archive is published for it
        return new Platform(system, arm && !system.equals("windows") ? "arm_64" : "x86_64", alpine);
    }

    String archive() {
        return "/postgres-" + system + "-" + processor + (musl ? "-alpine_linux" : "") + ".txz";
    }

    String program(String name) {
        return isWindows() ? name + ".exe" : name;
    }

    boolean isWindows() {
        return system.equals("windows");
    }
}
