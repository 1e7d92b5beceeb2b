package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.hearing;
import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silence;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Accounts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.LocalDate;
import java.util.List;

/** What an adapter for accounts, or for any system, may do wrong. */
final class BrokenAccounts {

    private BrokenAccounts() {}

    @Breaks({"whoHasPaidEverythingOwesNothing"})
    static final class ChargesWhoOwesNothing extends InMemoryAccountsTest {

        @Override
        public Accounts accounts() {
            return in(
                    Accounts.class,
                    super.accounts(),
                    "standingOf",
                    misreading((AccountStanding right) -> right.pending().isEmpty()
                            ? new AccountStanding(
                                    List.of(new PendingBill("F-0", LocalDate.of(2026, 11, 1), Money.of(1))))
                            : right));
        }
    }

    @Breaks({"everyUnpaidBillIsPendingWithWhatRemainsOfIt"})
    static final class ForgetsTheLastBill extends InMemoryAccountsTest {

        @Override
        public Accounts accounts() {
            return in(
                    Accounts.class,
                    super.accounts(),
                    "standingOf",
                    misreading((AccountStanding right) -> new AccountStanding(right.pending()
                            .subList(0, Math.max(0, right.pending().size() - 1)))));
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForAnAccountUpToDate"})
    static final class TakesSilenceForNoDebt extends InMemoryAccountsTest {

        @Override
        public Accounts accounts() {
            return in(Accounts.class, super.accounts(), "standingOf", takingDownFor(new AccountStanding(List.of())));
        }
    }

    @Breaks({"nonsenseIsNoAnswer"})
    static final class TakesNonsenseForNoDebt extends InMemoryAccountsTest {

        @Override
        public Accounts accounts() {
            return in(
                    Accounts.class,
                    super.accounts(),
                    "standingOf",
                    hearing(new AccountStanding(List.of()), "nonsense"));
        }
    }

    @Breaks({"aSystemThatHangsIsSilent"})
    static final class TakesWaitingInVainForNoDebt extends InMemoryAccountsTest {

        @Override
        public Accounts accounts() {
            return in(
                    Accounts.class,
                    super.accounts(),
                    "standingOf",
                    hearing(new AccountStanding(List.of()), "no answer in time"));
        }
    }

    @Breaks({"aSystemThatRecoversIsHeardAgain"})
    static final class NeverAsksAgain extends InMemoryAccountsTest {

        private boolean silentOnce;

        @Override
        public Accounts accounts() {
            return in(Accounts.class, super.accounts(), "standingOf", asked -> {
                Reply<AccountStanding> right = asked.reply();
                silentOnce |= right instanceof Reply.Silent;
                return silentOnce ? silence() : right;
            });
        }
    }
}
