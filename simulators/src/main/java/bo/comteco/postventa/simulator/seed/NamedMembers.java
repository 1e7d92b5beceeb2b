package bo.comteco.postventa.simulator.seed;

import static bo.comteco.postventa.simulator.seed.MemberWriter.member;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The members that {@code docs/wire/seed.md} lists one by one: one for each thing that Annex 4 may object to. */
final class NamedMembers {

    private NamedMembers() {}

    static List<ObjectNode> all() {
        return Stream.of(
                        inOrder("0001"),
                        inOrder("0003"),
                        member("CUS-0004").certificate("CA-0004", "350.00", true),
                        inOrder("0005").notEntitled(),
                        inOrder("0008").encumbrance("LIEN", "Gravamen de prueba G-0008"),
                        inOrder("0012").guaranteed("CR-9012", "420.00"),
                        inOrder("0013").riskListed(),
                        inOrder("0014").credit("CR-0014", "1500.00").credit("CR-0014B", "1300.00"),
                        inOrder("0015").encumbrance("PREVENTIVE_ANNOTATION", "Anotación preventiva de prueba A-0015"),
                        member("CUS-0016").certificate("CA-0016", "0.00", false).certificate("CA-0016B", "0.00", true),
                        member("CUS-0020").certificate("CA-0020", "0.00", false),
                        inOrder("0021").credit("CR-0021", "3000.00"),
                        inOrder("0035"),
                        inOrder("0036"),
                        member("CUS-0023")
                                .certificate("CA-0023", "120.00", false)
                                .encumbrance("LIEN", "Gravamen de prueba G-0023")
                                .guaranteed("CR-9023", "75.50")
                                .credit("CR-0023", "2999.99")
                                .notEntitled()
                                .riskListed())
                .map(MemberWriter::written)
                .toList();
    }

    private static MemberWriter inOrder(String number) {
        return member("CUS-" + number).certificate("CA-" + number, "0.00", true);
    }
}
