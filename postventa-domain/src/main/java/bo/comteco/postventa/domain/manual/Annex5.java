package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.manual.Attestations.SIGNED_NOTE;
import static bo.comteco.postventa.domain.manual.Attestations.SUSPENSION_LETTER;
import static bo.comteco.postventa.domain.manual.Item.item;
import static bo.comteco.postventa.domain.requirement.Applicability.REPRESENTATIVE;
import static bo.comteco.postventa.domain.requirement.Judgement.judgement;
import static bo.comteco.postventa.domain.requirement.RequirementPolicy.policy;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.time.LocalDate;
import java.util.List;

/** Annex 5: what a temporary suspension and what a reconnection require (D-32, D-33, D-45). */
final class Annex5 {

    /** The day of cut that the letter bears; captured before the assessment, left out where the letter names none. */
    static final Field LETTER_CUT =
            field("letter-cut", "Fecha de corte según la carta", ValueType.DATE).optional();

    /** The day of reconnection that the letter bears. */
    static final Field LETTER_RECONNECTION = field(
                    "letter-reconnection", "Fecha de reconexión según la carta", ValueType.DATE)
            .optional();

    private static final Judgement LETTER_WITH_DATES = judgement("LETTER_WITH_DATES", Annex5::letter);

    private static final Requirement UP_TO_DATE =
            item(5, 5).verified("Tener facturas al día.", AccountsSettled.ACCOUNTS_UP_TO_DATE);

    static final RequirementPolicy SUSPENSION = policy(
            "ANNEX_5_SUSPENSION",
            "Anexo 5: Suspensión de servicios",
            item(5, 1)
                    .asking(REPRESENTATIVE, SIGNED_NOTE)
                    .verified("Ser cliente de servicios de COMTECO R.L.", Judgements.HOLDS_THE_PRODUCT_OR_IS_SENT),
            item(5, 2)
                    .asking(SUSPENSION_LETTER)
                    .attested(
                            "Presentar una carta con fecha de corte y reconexión (no mayor a 4 meses).",
                            LETTER_WITH_DATES),
            UP_TO_DATE);

    static final RequirementPolicy RECONNECTION = policy(
            "ANNEX_5_RECONNECTION",
            "Anexo 5: Reconexión de servicios",
            item(5, 3).verified("Ser el titular del servicio.", Judgements.HOLDS_THE_PRODUCT),
            item(5, 4).of(REPRESENTATIVE).asking(SIGNED_NOTE).seen("Si solicita un tercero: con carta."),
            UP_TO_DATE);

    private Annex5() {}

    private static Verdict letter(Known known) {
        var presented = Judgements.presented(known, List.of(SUSPENSION_LETTER));
        var cut = known.answers().findDate(LETTER_CUT.id());
        var reconnection = known.answers().findDate(LETTER_RECONNECTION.id());
        if (cut.isPresent() && reconnection.isPresent()) {
            return Judgements.both(presented, dates(known, cut.get(), reconnection.get()));
        }
        return presented instanceof Verdict.Unmet
                ? presented
                : Judgements.unmet(Message.of("unmet.letter-without-dates"), Message.of("mend.letter-with-dates"));
    }

    private static Verdict dates(Known known, LocalDate cut, LocalDate reconnection) {
        if (!reconnection.isAfter(cut)) {
            return Judgements.unmet(
                    Message.of("unmet.letter-ends-before-it-starts")
                            .with("cut", cut)
                            .with("reconnection", reconnection),
                    Message.of("mend.letter-with-dates"));
        }
        int months = known.parameters().whole(ParameterNames.LONGEST_SUSPENSION_MONTHS);
        var latest = cut.plusMonths(months);
        return reconnection.isAfter(latest)
                ? Judgements.unmet(
                        Message.of("unmet.suspension-too-long")
                                .with("cut", cut)
                                .with("reconnection", reconnection)
                                .with("months", months),
                        Message.of("mend.suspend-shorter").with("latest", latest))
                : Judgements.MET;
    }
}
