package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.walk.Moment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Whatever is charged or ordered to be paid is what the parameters of the opening say, or what the system said that is
 * asked for it, computed here once more, in centavos. An effect that bears an amount and is not known here is a fault.
 */
final class ChargedAsSet implements Consumer<Moment> {

    private static final Map<String, Function<ServiceRequest, Long>> CENTAVOS = Map.of(
            "SUPPLEMENTARY_PAYMENT", ChargedAsSet::oneOff,
            "SUPPLEMENTARY_CHARGE", ChargedAsSet::oneOff,
            "RELOCATION_ORDER", ChargedAsSet::relocationFee,
            "ADJUSTMENT_CLAIM", ChargedAsSet::relocationFee,
            "GUARANTEE_DEPOSIT", ChargedAsSet::accrued,
            "DEPOSIT_PAYMENT", ChargedAsSet::accrued,
            "PAC_INVOICE", ChargedAsSet::months,
            "CALL_DETAIL_PAYMENT", ChargedAsSet::months,
            "CALL_DETAIL_CHARGE", ChargedAsSet::months,
            "FINAL_PAYMENT", ChargedAsSet::finalBill);

    @Override
    public void accept(Moment moment) {
        for (var effect : moment.after().effects()) {
            boolean isNew = moment.before(effect)
                    .filter(before -> before.status() != EffectStatus.QUEUED)
                    .isEmpty();
            if (isNew && effect.findUndoes().isEmpty()) {
                amounts(effect.content())
                        .forEach(amount -> assertThat(centavos(amount))
                                .as("centavos of %s", effect.key())
                                .isEqualTo(expected(moment.after(), effect))
                                .isPositive());
            }
        }
    }

    private static long expected(ServiceRequest request, Effect effect) {
        var expected = CENTAVOS.get(effect.kind().name());
        assertThat(expected).as("what %s should charge", effect.kind()).isNotNull();
        return expected.apply(request);
    }

    private static List<Money> amounts(Answers content) {
        return content.values().values().stream()
                .filter(Value.Amount.class::isInstance)
                .map(value -> ((Value.Amount) value).money())
                .toList();
    }

    private static long oneOff(ServiceRequest request) {
        return rows(request, "order-quote").stream()
                .mapToLong(line -> centavos(line.money("one-off")))
                .sum();
    }

    private static long relocationFee(ServiceRequest request) {
        var kind = ((Value.Choice) fact(request, "product-kind")).code();
        return switch (kind) {
            case "FIXED_TELEPHONY" -> 14628;
            case "INTERNET", "CABLE_TV", "BUNDLE" -> 20000;
            default -> throw new AssertionError("no fee is set for " + kind);
        };
    }

    private static long accrued(ServiceRequest request) {
        return centavos(((Value.Amount) fact(request, "accrued-amount")).money());
    }

    private static long months(ServiceRequest request) {
        var current = request.opening()
                .at()
                .atZone(ParameterBook.ZONE)
                .toLocalDate()
                .toString()
                .substring(0, 7);
        return answers(request).choices("months").stream()
                        .filter(month -> month.compareTo(current) < 0)
                        .count()
                * 1200;
    }

    private static long finalBill(ServiceRequest request) {
        long sum = centavos(((Value.Amount) fact(request, "last-period")).money());
        for (var row : answers(request).rows("equipment")) {
            if (!row.choice("condition").equals("RETURNED")) {
                var kind = rows(request, "product-equipment").stream()
                        .filter(piece -> piece.text("id").equals(row.choice("piece")))
                        .map(piece -> piece.choice("kind"))
                        .findFirst()
                        .orElseThrow();
                assertThat(kind).as("the one kind of which a cost is set").isEqualTo("MODEM");
                sum += 35000;
            }
        }
        return sum;
    }

    private static Answers answers(ServiceRequest request) {
        return request.known(request.touched()).answers();
    }

    private static Value fact(ServiceRequest request, String kind) {
        return request.facts().get(kind).value();
    }

    private static List<Answers> rows(ServiceRequest request, String kind) {
        return ((Value.Rows) fact(request, kind)).rows();
    }

    private static long centavos(Money money) {
        return money.amount().multiply(BigDecimal.valueOf(100)).longValueExact();
    }
}
