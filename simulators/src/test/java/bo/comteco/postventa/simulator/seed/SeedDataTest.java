package bo.comteco.postventa.simulator.seed;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.network.Feature;
import bo.comteco.postventa.simulator.network.Layer;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class SeedDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SeedData SEED = SeedData.of(TODAY);

    @ParameterizedTest
    @EnumSource
    void theSameDayAndNumberGiveTheSameData(ResourceType type) {
        assertThat(SeedData.of(TODAY).resources(type)).isEqualTo(SEED.resources(type));
        assertThat(SeedData.of(TODAY).layers()).isEqualTo(SEED.layers());
    }

    @Test
    void anotherNumberLeavesTheNamedClientsAsTheyAre() {
        SeedData other = SeedData.of(TODAY, 7);

        assertThat(other.resources(ResourceType.PRODUCT)).isNotEqualTo(SEED.resources(ResourceType.PRODUCT));
        assertThat(named(other)).isEqualTo(named(SEED)).hasSizeGreaterThan(30);
    }

    @Test
    void whatIsGivenOutIsACopy() {
        SEED.resources(ResourceType.PRODUCT).get(0).put("status", "terminated");

        assertThat(SEED.resources(ResourceType.PRODUCT).get(0).path("status").asString())
                .isEqualTo("active");
    }

    @Test
    void billsAreDatedFromToday() {
        ObjectNode later = SeedData.of(LocalDate.of(2027, 3, 1)).resources(ResourceType.CUSTOMER_BILL).stream()
                .filter(bill -> bill.path("id").asString().equals("BILL-0005-1"))
                .findFirst()
                .orElseThrow();

        assertThat(later.path("paymentDueDate").asString()).isEqualTo("2027-03-01T00:00:00-04:00");
    }

    @ParameterizedTest
    @EnumSource
    void noTwoResourcesOfATypeHaveOneId(ResourceType type) {
        assertThat(SEED.resources(type))
                .extracting(resource -> resource.path("id").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> known = Stream.of(ResourceType.values())
                .flatMap(type -> SEED.resources(type).stream())
                .map(resource -> resource.path("id").asString())
                .collect(Collectors.toSet());
        var dangling = new HashSet<String>();
        for (ObjectNode product : SEED.resources(ResourceType.PRODUCT)) {
            Stream.of("relatedParty", "billingAccount", "productOffering")
                    .flatMap(member -> Tmf.objects(product, member))
                    .map(reference -> reference.path("id").asString())
                    .filter(id -> !known.contains(id))
                    .forEach(dangling::add);
        }
        SEED.resources(ResourceType.CUSTOMER).stream()
                .flatMap(customer ->
                        Stream.concat(Tmf.objects(customer, "engagedParty"), Tmf.objects(customer, "account")))
                .map(reference -> reference.path("id").asString())
                .filter(id -> !known.contains(id))
                .forEach(dangling::add);

        assertThat(dangling).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TROUBLE_TICKET", "WORK_ORDER"})
    void whatTicketsAndWorkOrdersAreAboutIsThere(ResourceType type) {
        Set<String> known = Stream.of(ResourceType.values())
                .flatMap(any -> SEED.resources(any).stream())
                .map(resource -> resource.path("id").asString())
                .collect(Collectors.toSet());

        assertThat(SEED.resources(type))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(Tmf.objects(resource, "relatedEntity")
                                .map(entity -> entity.path("id").asString()))
                        .isNotEmpty()
                        .allMatch(known::contains));
    }

    @Test
    void everyProductHasOneHolderAndAServiceComponent() {
        assertThat(SEED.resources(ResourceType.PRODUCT)).allSatisfy(product -> {
            assertThat(Tmf.objects(product, "relatedParty")
                            .filter(party -> party.path("role").asString().equals("holder")))
                    .hasSize(1);
            assertThat(Tmf.objects(product, "product")
                            .flatMap(part -> Tmf.characteristicOf(part, "componentType").stream()))
                    .contains("service");
        });
    }

    @Test
    void clientsOfEveryKindHoldProductsOfEveryKind() {
        assertThat(SEED.resources(ResourceType.CUSTOMER)).hasSizeGreaterThan(200);
        assertThat(SEED.resources(ResourceType.ORGANIZATION)).hasSizeGreaterThan(20);
        assertThat(SEED.resources(ResourceType.PRODUCT))
                .extracting(
                        product -> Tmf.characteristicOf(product, "productKind").orElse(""))
                .contains("fixedTelephony", "internet", "cableTv", "dth", "digitalTv", "hspaPlus", "bundle");
    }

    @Test
    void noTerminalOfTheGeneratorComesNearANamedPosition() {
        for (long number = 1; number <= 5; number++) {
            for (NamedPosition named : NamedPosition.values()) {
                assertThat(generated(SeedData.of(TODAY, number)))
                        .as("%s, number %d", named, number)
                        .allMatch(feature ->
                                NearestTerminals.metres(NearestTerminals.where(feature), named.position()) > 400);
            }
        }
    }

    private static List<Feature> generated(SeedData seed) {
        return seed.layers().stream()
                .filter(layer -> layer.name().equals("tap") || layer.name().equals("nap"))
                .flatMap(SeedDataTest::generatedOf)
                .toList();
    }

    private static Stream<Feature> generatedOf(Layer layer) {
        int handMade = Homes.COUNT + (layer.name().equals("tap") ? 11 : 6);
        return layer.features().stream().skip(handMade);
    }

    private static List<ObjectNode> named(SeedData seed) {
        return seed.resources(ResourceType.PRODUCT).stream()
                .filter(product -> product.path("id").asString().startsWith("PRD-0"))
                .toList();
    }
}
