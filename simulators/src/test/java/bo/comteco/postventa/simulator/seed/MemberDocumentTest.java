package bo.comteco.postventa.simulator.seed;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code docs/wire/seed.md} says of members is so. */
class MemberDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SeedData SEED = SeedData.of(TODAY);

    @Test
    void theTableIsWhatPacHolds() throws IOException {
        List<String> table = Files.readString(Path.of("..", "docs", "wire", "seed.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Members of the cooperative"))
                .takeWhile(line -> !line.equals("## Plans"))
                .filter(line -> line.startsWith("| CUS-"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2)))
                .toList();

        assertThat(table)
                .containsExactlyElementsOf(
                        named(SEED).map(MemberDocumentTest::row).toList());
    }

    @Test
    void membersAreNaturalPersonsAndSomeAreNot() {
        Set<String> natural = SEED.resources(ResourceType.CUSTOMER).stream()
                .filter(customer ->
                        customer.at("/engagedParty/@referredType").asString().equals("Individual"))
                .map(customer -> customer.path("id").asString())
                .collect(Collectors.toSet());
        List<String> members = SEED.members().stream()
                .map(member -> member.path("customer").asString())
                .toList();

        assertThat(natural).containsAll(members);
        assertThat(members).doesNotHaveDuplicates().doesNotContain("CUS-0002").hasSizeBetween(60, 120);
    }

    @Test
    void theSameDayAndNumberGiveTheSameMembersAndAnotherNumberTheSameNamedOnes() {
        assertThat(SeedData.of(TODAY).members()).isEqualTo(SEED.members());
        assertThat(SeedData.of(TODAY, 7).members()).isNotEqualTo(SEED.members());
        assertThat(named(SeedData.of(TODAY, 7))).isEqualTo(named(SEED).toList());
    }

    @Test
    void whatIsGivenOutIsACopy() {
        SEED.members().get(0).put("entitled", false);

        assertThat(SEED.members().get(0).path("entitled").asBoolean()).isTrue();
    }

    private static Stream<ObjectNode> named(SeedData seed) {
        return seed.members().stream()
                .filter(member -> member.path("customer").asString().startsWith("CUS-0"));
    }

    private static String row(ObjectNode member) {
        return "| "
                + String.join(
                        " | ",
                        member.path("customer").asString(),
                        each(
                                member.path("certificates"),
                                one -> numbered(one, "outstanding")
                                        + (one.path("active").asBoolean() ? "" : " inactive")),
                        member.path("entitled").asBoolean() ? "yes" : "no",
                        each(
                                member.path("encumbrances"),
                                one -> one.path("kind").asString() + " "
                                        + one.path("description").asString()),
                        each(member.path("guaranteedDebts"), one -> numbered(one, "overdue")),
                        each(member.path("creditsInForce"), one -> numbered(one, "outstanding")),
                        member.path("riskListed").asBoolean() ? "yes" : "no")
                + " ";
    }

    private static String each(JsonNode list, Function<JsonNode, String> words) {
        return list.isEmpty() ? "–" : list.values().stream().map(words).collect(Collectors.joining(", "));
    }

    private static String numbered(JsonNode one, String amount) {
        return one.path("number").asString() + " " + one.path(amount).asString();
    }
}
