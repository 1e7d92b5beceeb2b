package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.CooperativeMember.aMember;
import static bo.comteco.postventa.testkit.port.CooperativeMember.certificate;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.Member;
import java.util.Map;

class InMemoryMembershipsTest implements MembershipsContract {

    private static final CustomerId IN_ORDER = new CustomerId("CUS-1");

    private static final Map<CustomerId, Member> MEMBERS = Map.of(
            IN_ORDER,
            CooperativeMember.aMemberInOrder().member(),
            new CustomerId("CUS-3"),
            aMember()
                    .withCertificate(new ContributionCertificate("CA-3", Money.ZERO, false))
                    .withCertificate(certificate("CA-4", "300.00"))
                    .notEntitled()
                    .member(),
            new CustomerId("CUS-4"),
            CooperativeMember.aMemberInOrder()
                    .encumberedBy(Encumbrance.Kind.LIEN, "Gravamen de prueba")
                    .encumberedBy(Encumbrance.Kind.PREVENTIVE_ANNOTATION, "Anotación de prueba")
                    .guaranteeing("CR-9", "120.50")
                    .withCredit("CR-4", "2500.00")
                    .inTheRiskList()
                    .member());

    private final InMemoryMemberships memberships = new InMemoryMemberships();

    InMemoryMembershipsTest() {
        MEMBERS.forEach(memberships::with);
    }

    @Override
    public Memberships memberships() {
        return memberships;
    }

    @Override
    public CustomerId whoIsNotAMember() {
        return new CustomerId("CUS-2");
    }

    @Override
    public CustomerId aMemberInOrder() {
        return IN_ORDER;
    }

    @Override
    public Map<CustomerId, Member> members() {
        return MEMBERS;
    }

    @Override
    public TroubledSystem system() {
        return memberships;
    }
}
