package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;

/** Where the client can be reached. That a number is Bolivian, the value itself makes sure of. */
final class TelephoneGiven {

    /** 1.6, 3.7: a mobile number. */
    static final Judgement MOBILE_GIVEN = judgement("MOBILE_GIVEN", TelephoneGiven::mobile);

    /** 1.10: a mobile or fixed number. */
    static final Judgement TELEPHONE_GIVEN = judgement("TELEPHONE_GIVEN", TelephoneGiven::telephone);

    private TelephoneGiven() {}

    private static Verdict mobile(Known known) {
        var telephone = known.answers().findTelephone(Attestations.MOBILE.id());
        if (telephone.isEmpty()) {
            return Judgements.unmet(Message.of("unmet.no-mobile"), Message.of("mend.give-mobile"));
        }
        return telephone.get().isMobile()
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.not-mobile").with("telephone", telephone.get()),
                        Message.of("mend.give-mobile"));
    }

    private static Verdict telephone(Known known) {
        return known.answers().has(Attestations.REFERENCE_TELEPHONE.id())
                ? Judgements.MET
                : Judgements.unmet(Message.of("unmet.no-telephone"), Message.of("mend.give-telephone"));
    }
}
