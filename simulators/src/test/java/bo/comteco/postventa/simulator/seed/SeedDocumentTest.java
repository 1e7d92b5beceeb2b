package bo.comteco.postventa.simulator.seed;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code docs/wire/seed.md} says is so. */
class SeedDocumentTest {

    private static final Pattern ID =
            Pattern.compile("\\b(?:CUS|IND|ORG|PRD|BA|BILL|TT|OT)-0\\d{3}[BC]?(?:-\\d)?\\b|\\bPO-[A-Z0-9-]+");

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));

    private final String document = read();

    @ParameterizedTest
    @EnumSource
    void theRowOfAPositionHasItsNeighboursAndDistances(NamedPosition named) {
        assertThat(document.lines()).contains(new NearestTerminals(SEED.layers()).row(named));
    }

    @ParameterizedTest
    @EnumSource
    void aPositionIsExplained(NamedPosition named) {
        assertThat(document.lines().filter(line -> line.startsWith("| `" + named + "` |")))
                .hasSize(2);
    }

    @Test
    void everyIdInTheDocumentIsInTheData() {
        Set<String> ids = ids().collect(Collectors.toSet());

        assertThat(mentioned()).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void everyNamedCustomerEveryPlanAndEveryTicketIsInTheDocument() {
        List<String> all = Stream.of(ResourceType.CUSTOMER, ResourceType.PRODUCT_OFFERING, ResourceType.TROUBLE_TICKET)
                .flatMap(type -> SEED.resources(type).stream())
                .map(resource -> resource.path("id").asString())
                .filter(id -> id.startsWith("CUS-0") || id.startsWith("PO-") || id.startsWith("TT-"))
                .toList();

        assertThat(mentioned()).containsAll(all);
    }

    private Set<String> mentioned() {
        return ID.matcher(document).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ids() {
        return Stream.of(ResourceType.values())
                .flatMap(type -> SEED.resources(type).stream())
                .map(resource -> resource.path("id").asString());
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "wire", "seed.md"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
