package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.silence;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an adapter for memberships, or its harness, may do wrong. */
final class BrokenMemberships {

    private BrokenMemberships() {}

    @Breaks({"whoIsNotAMemberIsNotFound"})
    static final class SaysNothingOfStrangers extends InMemoryMembershipsTest {

        @Override
        public Memberships memberships() {
            return in(
                    Memberships.class,
                    super.memberships(),
                    "of",
                    asked -> asked.hasArgument(new CustomerId("nobody-has-this-id")) ? silence() : asked.right());
        }
    }

    @Breaks({"nothingSpeaksAgainstAMemberInOrder", "membersAreDescribedWithAllThatAnnex4Asks"})
    static final class SeesARiskInAMemberInOrder extends InMemoryMembershipsTest {

        @Override
        public Memberships memberships() {
            return in(
                    Memberships.class,
                    super.memberships(),
                    "of",
                    asked -> asked.hasArgument(aMemberInOrder())
                            ? asked.<Optional<Member>>reply()
                                    .map(right -> right.map(one -> new Member(
                                            one.entitled(),
                                            true,
                                            one.certificates(),
                                            one.encumbrances(),
                                            one.guaranteedDebts(),
                                            one.creditsInForce())))
                            : asked.right());
        }
    }

    @Breaks({"membersAreDescribedWithAllThatAnnex4Asks"})
    static final class OverlooksLiens extends InMemoryMembershipsTest {

        @Override
        public Memberships memberships() {
            return in(
                    Memberships.class,
                    super.memberships(),
                    "of",
                    misreading((Optional<Member> right) -> right.map(one -> new Member(
                            one.entitled(),
                            one.riskListed(),
                            one.certificates(),
                            List.of(),
                            one.guaranteedDebts(),
                            one.creditsInForce()))));
        }
    }

    @Breaks({"theSampleHasAMemberForEachItem"})
    static final class TriesOneKindOfMemberAlone extends InMemoryMembershipsTest {

        @Override
        public Map<CustomerId, Member> members() {
            var some = new HashMap<>(super.members());
            some.values().removeIf(Member::riskListed);
            return some;
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoMembership"})
    static final class TakesSilenceForNoMembership extends InMemoryMembershipsTest {

        @Override
        public Memberships memberships() {
            return in(Memberships.class, super.memberships(), "of", takingDownFor(Optional.empty()));
        }
    }
}
