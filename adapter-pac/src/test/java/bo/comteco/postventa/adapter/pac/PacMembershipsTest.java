package bo.comteco.postventa.adapter.pac;

import static bo.comteco.postventa.testkit.port.CooperativeMember.aMember;
import static bo.comteco.postventa.testkit.port.CooperativeMember.certificate;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.ContributionCertificate;
import bo.comteco.postventa.domain.member.Encumbrance;
import bo.comteco.postventa.domain.member.Member;
import bo.comteco.postventa.testkit.port.CooperativeMember;
import bo.comteco.postventa.testkit.port.MembershipsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

class PacMembershipsTest implements MembershipsContract {

    @RegisterExtension
    static final SimulatedPac PAC = new SimulatedPac();

    private final TroubledPac system = new TroubledPac(PAC);

    @Override
    public Memberships memberships() {
        return new PacMemberships(system.client());
    }

    @Override
    public CustomerId whoIsNotAMember() {
        return Sample.BRUNO;
    }

    @Override
    public CustomerId aMemberInOrder() {
        return new CustomerId("CUS-0001");
    }

    @Override
    public Map<CustomerId, Member> members() {
        return Map.of(
                aMemberInOrder(),
                inOrder("0001").member(),
                new CustomerId("CUS-0004"),
                aMember().withCertificate(certificate("CA-0004", "350.00")).member(),
                new CustomerId("CUS-0005"),
                inOrder("0005").notEntitled().member(),
                new CustomerId("CUS-0013"),
                inOrder("0013").inTheRiskList().member(),
                new CustomerId("CUS-0014"),
                inOrder("0014")
                        .withCredit("CR-0014", "1500.00")
                        .withCredit("CR-0014B", "1300.00")
                        .member(),
                new CustomerId("CUS-0015"),
                inOrder("0015")
                        .encumberedBy(Encumbrance.Kind.PREVENTIVE_ANNOTATION, "Anotación preventiva de prueba A-0015")
                        .member(),
                new CustomerId("CUS-0016"),
                aMember()
                        .withCertificate(new ContributionCertificate("CA-0016", Money.ZERO, false))
                        .withCertificate(certificate("CA-0016B", "0.00"))
                        .member(),
                new CustomerId("CUS-0023"),
                aMember()
                        .withCertificate(new ContributionCertificate("CA-0023", Money.of(120), false))
                        .encumberedBy(Encumbrance.Kind.LIEN, "Gravamen de prueba G-0023")
                        .guaranteeing("CR-9023", "75.50")
                        .withCredit("CR-0023", "2999.99")
                        .notEntitled()
                        .inTheRiskList()
                        .member());
    }

    private static CooperativeMember inOrder(String number) {
        return aMember().withCertificate(certificate("CA-" + number, "0.00"));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
