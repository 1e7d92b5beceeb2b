package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.field;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import java.util.List;

/**
 * What an adviser sees or notes at an assessment. A paper has one field whatever annex asks for it, so what was seen
 * once serves every request of the visit.
 */
final class Attestations {

    static final String YES = "YES";

    static final Options YES_NO = new Options.Fixed(List.of(new Option(YES, "Sí"), new Option("NO", "No")));

    /** The presenter's card. */
    static final Field IDENTITY_CARD = field(
                    "identity-card", "Cédula de identidad de quien se presenta", ValueType.IDENTITY_DOCUMENT)
            .sharedInVisit();

    /** What sends a third person: note, letter or authorization; a legal person's is its legal representative's (D-12). */
    static final Field SIGNED_NOTE =
            paper("signed-note", "Nota o carta de solicitud firmada por el titular o su representante legal");

    /** Of the holder; of the legal representative where the holder is a legal person. */
    static final Field HOLDER_CARD_COPY =
            paper("holder-card-copy", "Fotocopia de la cédula del titular o del representante legal");

    /** Of a natural person's representative, or of a legal person's agent. */
    static final Field REPRESENTATIVE_CARD_COPY =
            paper("representative-card-copy", "Fotocopia de la cédula del tramitador");

    /** 1.7: that the agent is the legal representative's. */
    static final Field ACCREDITATION_NOTE =
            paper("accreditation-note", "Nota del o los representantes legales que acredite al tramitador");

    /** 1.8: its number is the NIT. */
    static final Field NIT_COPY = paper("nit-copy", "Fotocopia del NIT (con su número)");

    /** 2.4: a legal person's request, whoever presents it. */
    static final Field REQUEST_NOTE = paper("request-note", "Nota de solicitud suscrita por el representante legal");

    /** 6.6, GR.1: a legal person's power for whoever speaks for it. */
    static final Field NOTARIZED_POWER = paper("notarized-power", "Poder notariado otorgado por el titular");

    /** 5.2: its dates are captured before. */
    static final Field SUSPENSION_LETTER = paper("suspension-letter", "Carta con las fechas de corte y de reconexión");

    static final Field MOBILE =
            field("mobile", "Número celular de referencia", ValueType.TELEPHONE).sharedInVisit();

    /** Mobile or fixed (1.10). */
    static final Field REFERENCE_TELEPHONE = field("reference-telephone", "Teléfono de referencia", ValueType.TELEPHONE)
            .sharedInVisit();

    static final Field FEE_ACCEPTED = choice("fee-accepted", "El cliente acepta el derecho de traslado", YES_NO);

    /** 6.4. */
    static final Field TOLD_TO_PAY_FIRST = choice(
            "told-to-pay-first", "Se informó al cliente que primero debe cancelar sus facturas pendientes", YES_NO);

    private Attestations() {}

    private static Field paper(String id, String label) {
        return field(id, label, ValueType.EVIDENCE).sharedInVisit();
    }
}
