package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.customer.PersonKind.LEGAL;
import static bo.comteco.postventa.domain.customer.PersonKind.NATURAL;
import static bo.comteco.postventa.domain.form.Check.check;
import static bo.comteco.postventa.domain.form.Field.choices;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.manual.Annex4.ANNEX_4;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.refer;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.Met.MET;
import static bo.comteco.postventa.domain.procedure.Met.UNMET;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Rule;
import java.util.List;

/** H) Credit to a member of the cooperative (D-11). */
public final class MemberCredit {

    private static final Referral CREDIT =
            new Referral("ADM-GAF-P07", "Crédito al Asociado", "Intranet, Gerencia Administración y Finanzas");

    /** The annex's column for a legal person is empty: it is referred without assessment. */
    private static final Rule<PersonKind> PERSON_KIND =
            rule("PERSON_KIND", PersonKind.class, known -> known.subject().personKind());

    private static final Form CREDIT_ASKED_FOR = Form.of(
                    MemberDebts.CREDIT_AMOUNT,
                    field(MemberCreditFields.CREDIT_CLASS, "Clase de crédito", ValueType.TEXT))
            .checkedBy(check(
                    "CREDIT_ABOVE_ZERO",
                    (known, given) -> given.money(MemberCreditFields.AMOUNT).isPositive()
                            ? List.of()
                            : List.of(
                                    new Complaint(MemberCreditFields.AMOUNT, Message.of("check.credit-above-zero")))));

    private static final Form GUARANTEES = Form.of(choices(
                    MemberCreditFields.GUARANTEES,
                    "Garantías",
                    new Options.Fixed(List.of(
                            new Option("CERTIFICATE", "Garantía del Certificado de Aportación"),
                            new Option("DIVIDENDS", "Garantía de los dividendos"),
                            new Option("LIFE_INSURANCE", "Garantía del Seguro de vida")))))
            .checkedBy(check(
                    "AT_LEAST_ONE_GUARANTEE",
                    (known, given) ->
                            given.choices(MemberCreditFields.GUARANTEES).isEmpty()
                                    ? List.of(new Complaint(
                                            MemberCreditFields.GUARANTEES, Message.of("check.choose-a-guarantee")))
                                    : List.of()));

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.H, "Crédito al asociado")
            .step("H.1/opening", "Monto y clase del crédito que solicita", capture(CREDIT_ASKED_FOR)).then("H.1/person")
            .step("H.1/person", "¿Persona natural o jurídica?", find(PERSON_KIND))
                .when(NATURAL, "H.1")
                .when(LEGAL,   "H.2/refer")
            .step("H.1", "Verifica requisitos (Anexo 4)", assess(ANNEX_4))
                .when(MET,     "H.1/discount")
                .when(UNMET,   NOT_ADMITTED)
            .step("H.1/discount", "Informa que el descuento no incluye insumos médicos, medicamentos, honorarios médicos, chequeos realizados ni el seguro", tell())
                .then("H.2")
            .step("H.2", "Registra las garantías", capture(GUARANTEES)).then("H.2/refer")
            .step("H.2/refer", "Remite al procedimiento Crédito al Asociado", refer(CREDIT))
            .build();
    // spotless:on

    private MemberCredit() {}
}
