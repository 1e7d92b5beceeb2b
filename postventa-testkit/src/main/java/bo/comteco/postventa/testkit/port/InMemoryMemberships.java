package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.member.Member;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Memberships in memory. Whoever was not said to be a member is none. */
public final class InMemoryMemberships extends InMemorySystem implements Memberships {

    private final Map<CustomerId, Member> members = new ConcurrentHashMap<>();

    public InMemoryMemberships() {
        super(SystemName.PAC);
    }

    /** From now on a customer is this member. */
    public InMemoryMemberships with(CustomerId customer, Member member) {
        members.put(customer, member);
        return this;
    }

    @Override
    public Reply<Optional<Member>> of(CustomerId customer) {
        return reply(() -> Optional.ofNullable(members.get(customer)));
    }
}
