package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.refer;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;

/** J) Legal matters (D-11). */
public final class LegalMatters {

    /** What it is about; what GC-PRC-OPE-SDO-01 receives. */
    public static final String MATTER = "matter";

    private static final Referral LEGAL_MATTERS = new Referral(
            "GC-PRC-OPE-SDO-01", "Trámites Legales", "Portal, División Relación y Experiencia con el Cliente");

    private static final Form WHAT_IT_IS_ABOUT = Form.of(field(MATTER, "De qué trata el trámite", ValueType.TEXT));

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.J, "Trámites legales")
            .step("J.1", "De qué trata el trámite", capture(WHAT_IT_IS_ABOUT)).then("J.1/refer")
            .step("J.1/refer", "Remite al procedimiento Trámites Legales", refer(LEGAL_MATTERS))
            .build();
    // spotless:on

    private LegalMatters() {}
}
