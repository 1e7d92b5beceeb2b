package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.customer.RevertedLine;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.CreditInForce;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.GuaranteedDebt;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Smartflex and PAC say of a holder, as it is stored and read again. */
class PartyFactsTest {

    private static final Money AMOUNT = Money.of("12.30");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void whatWasFoundIsReadBackEqual() {
        readsBack(AccountFacts.OVERDUE_BILLS, List.of(new PendingBill("F-1", DAY, AMOUNT)));
        readsBack(AccountFacts.UNPAID_BILLS, List.of(new PendingBill("F-1", DAY, AMOUNT)));
        readsBack(AccountFacts.PAYMENT_PLANS, List.of(new PaymentPlan("PP-1", AMOUNT)));
        readsBack(AccountFacts.REVERTED_LINES, List.of(new RevertedLine("4221133", DAY)));
        readsBack(
                MembershipFacts.CERTIFICATES,
                List.of(
                        new ContributionCertificate("CA-1", AMOUNT, true),
                        new ContributionCertificate("CA-2", Money.ZERO, false)));
        readsBack(
                MembershipFacts.ENCUMBRANCES,
                List.of(new Encumbrance(Encumbrance.Kind.PREVENTIVE_ANNOTATION, "asistencia familiar")));
        readsBack(MembershipFacts.GUARANTEED_DEBTS, List.of(new GuaranteedDebt("CR-9", AMOUNT)));
        readsBack(MembershipFacts.CREDITS_IN_FORCE, List.of(new CreditInForce("CR-1", AMOUNT)));
        readsBack(MembershipFacts.CREDITS_IN_FORCE, List.of());
    }

    static Stream<ThrowingCallable> blanks() {
        return Stream.of(
                () -> new PaymentPlan(" ", AMOUNT),
                () -> new RevertedLine("", DAY),
                () -> new ContributionCertificate(" ", AMOUNT, true),
                () -> new Encumbrance(Encumbrance.Kind.LIEN, " "),
                () -> new GuaranteedDebt("", AMOUNT),
                () -> new CreditInForce(" ", AMOUNT));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void nothingIsKnownByABlankNumberOrDescription(ThrowingCallable blank) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(blank)
                .satisfies(refused -> assertThat(refused.message().key()).isEqualTo("value.text.blank"));
    }

    private static <T> void readsBack(FactKind<T> kind, T thing) {
        assertThat(kind.read(kind.write(thing))).as(kind.name()).isEqualTo(thing);
    }
}
