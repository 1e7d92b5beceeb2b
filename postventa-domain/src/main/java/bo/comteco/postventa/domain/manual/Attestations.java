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

    static final Options YES_NO = new Options.Fixed(List.of(new Option("YES", "Sí"), new Option("NO", "No")));

    /** The presenter's card. */
    static final Field IDENTITY_CARD = field(
                    "identity-card", "Cédula de identidad de quien se presenta", ValueType.IDENTITY_DOCUMENT)
            .sharedInVisit();

    static final Field SIGNED_NOTE = evidence("signed-note", "Nota escrita de solicitud firmada por el titular");

    /** Of the holder; of the legal representative where the holder is a legal person. */
    static final Field HOLDER_CARD_COPY =
            evidence("holder-card-copy", "Fotocopia de la cédula del titular o del representante legal");

    static final Field REPRESENTATIVE_CARD_COPY =
            evidence("representative-card-copy", "Fotocopia de la cédula del tramitador");

    static final Field MOBILE =
            field("mobile", "Número celular de referencia", ValueType.TELEPHONE).sharedInVisit();

    static final Field FEE_ACCEPTED = choice("fee-accepted", "El cliente acepta el derecho de traslado", YES_NO);

    private Attestations() {}

    static Field evidence(String id, String label) {
        return field(id, label, ValueType.EVIDENCE).sharedInVisit();
    }
}
