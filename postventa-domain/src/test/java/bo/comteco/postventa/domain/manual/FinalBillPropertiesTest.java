package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.manual.ReturnedEquipment.Condition;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.walk.KnownOf;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/**
 * I.3 adds up to the centavo: the last period, which Smartflex prorates by days, and each piece at its cost; what is on
 * the sheet, what the cash desk is to collect and what stays in the client's favour are one sum.
 */
class FinalBillPropertiesTest {

    private record Returned(EquipmentKind kind, Condition condition, long cost) {

        boolean isCharged() {
            return condition != Condition.RETURNED;
        }
    }

    @Provide
    Arbitrary<List<Returned>> equipment() {
        return Combinators.combine(
                        Arbitraries.of(EquipmentKind.class),
                        Arbitraries.of(Condition.class),
                        Arbitraries.longs().between(1, 99_999))
                .as(Returned::new)
                .list()
                .uniqueElements(Returned::kind)
                .ofMaxSize(EquipmentKind.values().length);
    }

    @Property
    void theLinesAreTheSum(
            @ForAll @LongRange(min = -500_000, max = 500_000) long lastPeriod,
            @ForAll("equipment") List<Returned> equipment) {
        long sum = lastPeriod
                + equipment.stream()
                        .filter(Returned::isCharged)
                        .mapToLong(Returned::cost)
                        .sum();

        var bill = FinalBill.BILL.of(known(lastPeriod, equipment));

        assertThat(bill.lines().stream()
                        .map(Sheet.Line::price)
                        .filter(Objects::nonNull)
                        .mapToLong(FinalBillPropertiesTest::centavos)
                        .sum())
                .isEqualTo(sum);
        assertThat(bill.findTotal()).contains(bolivianos(Math.max(sum, 0)));
        assertThat(bill.notes())
                .isEqualTo(
                        sum < 0
                                ? List.of(Message.of("note.in-clients-favour").with("amount", bolivianos(-sum)))
                                : List.of());
    }

    @Property
    void whatIsCollectedIsWhatWasAgreedTo(
            @ForAll @LongRange(min = -500_000, max = 500_000) long lastPeriod,
            @ForAll("equipment") List<Returned> equipment) {
        var known = known(lastPeriod, equipment);

        assertThat(FinalBill.PAYMENT.content(known).money(Kind.Pay.AMOUNT))
                .isEqualTo(FinalBill.BILL.of(known).findTotal().orElseThrow());
    }

    private static Known known(long lastPeriod, List<Returned> equipment) {
        var pieces = new ArrayList<Piece>();
        var rows = new ArrayList<Answers>();
        var costs = new ArrayList<String>();
        for (var returned : equipment) {
            var piece = new Piece("E-" + pieces.size(), returned.kind(), "Pieza " + pieces.size(), null);
            pieces.add(piece);
            rows.add(WithdrawalTest.row(piece, returned.condition()));
            costs.add(ParameterNames.equipmentCost(returned.kind()));
            costs.add(bolivianos(returned.cost()).toString());
        }
        return KnownOf.at(ProcedureWalk.MORNING)
                .parameters(ParametersOf.values(costs.toArray(String[]::new)))
                .answers(WithdrawalTest.equipment(rows.toArray(Answers[]::new)))
                .fact(WithdrawalFacts.LAST_PERIOD, bolivianos(lastPeriod))
                .fact(WithdrawalFacts.EQUIPMENT, pieces)
                .fact(ProductFacts.DESCRIPTION, Papers.INTERNET)
                .known();
    }

    private static Money bolivianos(long centavos) {
        return new Money(BigDecimal.valueOf(centavos, 2));
    }

    private static long centavos(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }
}
