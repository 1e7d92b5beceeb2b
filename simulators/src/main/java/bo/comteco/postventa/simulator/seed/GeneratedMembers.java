package bo.comteco.postventa.simulator.seed;

import static bo.comteco.postventa.simulator.seed.MemberWriter.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** About half of the generated natural persons are members, one in three of them with something against them. */
final class GeneratedMembers {

    private final Random random;

    /** Draws from a source of its own, so that clients and network stay as they are. */
    GeneratedMembers(long number) {
        this.random = new Random(number + 1);
    }

    List<ObjectNode> among(List<ObjectNode> customers) {
        var members = new ArrayList<ObjectNode>();
        for (ObjectNode customer : customers) {
            String id = customer.path("id").asString();
            boolean natural =
                    customer.at("/engagedParty/@referredType").asString().equals("Individual");
            if (id.startsWith("CUS-1") && natural && random.nextBoolean()) {
                members.add(write(id));
            }
        }
        return members;
    }

    private ObjectNode write(String customer) {
        String number = customer.substring("CUS-".length());
        var member = member(customer);
        switch (random.nextInt(12)) {
            case 0 -> member.certificate("CA-" + number, 50 * (1 + random.nextInt(8)) + ".00", true);
            case 1 -> member.certificate("CA-" + number, "0.00", true).notEntitled();
            case 2 -> member.certificate("CA-" + number, "0.00", true).riskListed();
            case 3 ->
                member.certificate("CA-" + number, "0.00", true)
                        .credit("CR-" + number, 500 * (1 + random.nextInt(6)) + ".00");
            default -> member.certificate("CA-" + number, "0.00", true);
        }
        return member.written();
    }
}
