package bo.comteco.postventa.simulator.seed;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Who withdraws on any day pays the days that there were: over a period they add up to the price of the month, to the
 * centavo.
 */
class ProrationTest {

    private static final BigDecimal CENTAVO = new BigDecimal("0.01");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026-12", "2027-02", "2028-02"})
    void theDaysOfAPeriodAddUpToItsPrice(YearMonth period) {
        var prices = pricesIn(period.atEndOfMonth());
        assertThat(prices).as("products with a price").hasSizeGreaterThan(20);
        var before = prices.keySet().stream().collect(Collectors.toMap(id -> id, id -> BigDecimal.ZERO));

        for (int day : IntStream.rangeClosed(1, period.lengthOfMonth()).toArray()) {
            var charged = chargedOn(period.atDay(day));
            prices.forEach((product, price) -> {
                var ofTheDay = charged.get(product).subtract(before.get(product));
                var even = price.divide(BigDecimal.valueOf(period.lengthOfMonth()), 10, RoundingMode.HALF_UP);
                assertThat(ofTheDay.subtract(even).abs())
                        .as("%s on day %d", product, day)
                        .isLessThanOrEqualTo(CENTAVO);
                before.put(product, charged.get(product));
            });
        }

        assertThat(before).isEqualTo(prices);
    }

    private static Map<String, BigDecimal> pricesIn(LocalDate day) {
        var charged = chargedOn(day).keySet();
        return SeedData.of(day).resources(ResourceType.PRODUCT).stream()
                .filter(product -> charged.contains(id(product)))
                .collect(Collectors.toMap(
                        ProrationTest::id,
                        product -> Tmf.objects(product, "productPrice")
                                .map(price -> price.at("/price/taxIncludedAmount/value")
                                        .decimalValue())
                                .reduce(new BigDecimal("0.00"), BigDecimal::add)));
    }

    private static Map<String, BigDecimal> chargedOn(LocalDate day) {
        return SeedData.of(day).resources(ResourceType.APPLIED_RATE).stream()
                .filter(rate -> rate.path("type").asString("").equals("recurring"))
                .collect(Collectors.toMap(
                        rate -> id(rate.path("product")),
                        rate -> rate.at("/taxIncludedAmount/value").decimalValue()));
    }

    private static String id(JsonNode resource) {
        return resource.path("id").asString("");
    }
}
