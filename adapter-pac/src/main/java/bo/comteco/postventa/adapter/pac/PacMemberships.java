package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.Memberships;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.member.Member;
import java.util.Optional;

/** Members by PAC, asked for by Smartflex's id: the number of a card stands in no address. */
final class PacMemberships implements Memberships {

    private final PacClient pac;

    PacMemberships(PacClient pac) {
        this.pac = pac;
    }

    @Override
    public Reply<Optional<Member>> of(CustomerId customer) {
        return Silence.orAnswer(
                () -> pac.read(MemberResource.PATH, customer.value(), MemberResource.class, Problem.NOT_A_MEMBER)
                        .map(resource -> member(resource, customer)));
    }

    private static Member member(MemberResource resource, CustomerId asked) {
        if (!resource.isOf(asked.value())) {
            throw new Silence("GET " + MemberResource.PATH + " answered somebody else");
        }
        return MemberMapper.INSTANCE.member(resource);
    }
}
