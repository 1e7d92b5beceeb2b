package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.requirement.Judgement.judgement;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Nit;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.Optional;

/** The photocopy of a legal person's NIT (1.8): seen, and with the number that Smartflex has (D-36). */
final class TaxNumberShown {

    static final Judgement NIT_SHOWN = judgement("NIT_SHOWN", TaxNumberShown::copy);

    private TaxNumberShown() {}

    private static Verdict copy(Known known) {
        var copy = known.answers().findEvidence(Attestations.NIT_COPY.id());
        if (copy.isEmpty()) {
            return Judgements.presented(known, List.of(Attestations.NIT_COPY));
        }
        var noted = copy.get().findNumber();
        return noted.isEmpty()
                ? Judgements.unmet(Message.of("unmet.nit-not-noted"), Message.of("mend.note-nit"))
                : number(noted.get(), known.subject().identification());
    }

    private static Verdict number(String noted, String registered) {
        var shown = read(noted);
        if (shown.isEmpty()) {
            return Judgements.unmet(
                    Message.of("unmet.nit-unreadable").with("noted", noted), Message.of("mend.note-nit"));
        }
        var expected = read(registered);
        return expected.isEmpty() || expected.equals(shown)
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.nit-of-another")
                                .with("shown", shown.get().digits())
                                .with("expected", expected.get().digits()),
                        Message.of("mend.bring-own-nit"));
    }

    private static Optional<Nit> read(String number) {
        try {
            return Optional.of(Nit.parse(number));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }
}
