package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.domain.watch.Sight;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

class InMemoryProgressTest implements ProgressContract {

    private final InMemoryProgress progress = new InMemoryProgress();

    @BeforeEach
    void oneOfEach() {
        orders().forEach((sight, number) -> progress.order(number, sight));
        faults().forEach((sight, number) -> progress.fault(number, sight));
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public Map<Sight, String> orders() {
        return numbered("PO-");
    }

    @Override
    public Map<Sight, String> faults() {
        return numbered("D-");
    }

    @Override
    public TroubledSystem system() {
        return progress;
    }

    private static Map<Sight, String> numbered(String prefix) {
        return Arrays.stream(Sight.values())
                .filter(sight -> sight != Sight.NOT_THERE)
                .collect(Collectors.toMap(Function.identity(), sight -> prefix + sight));
    }
}
