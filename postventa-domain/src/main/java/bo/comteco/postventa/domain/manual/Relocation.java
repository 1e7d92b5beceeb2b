package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.manual.Annex3.ANNEX_3;
import static bo.comteco.postventa.domain.manual.Confirmed.NO;
import static bo.comteco.postventa.domain.manual.Confirmed.YES;
import static bo.comteco.postventa.domain.manual.RelocationFee.FEE_SET;
import static bo.comteco.postventa.domain.manual.RelocationFee.FeeSet.NOT_SET;
import static bo.comteco.postventa.domain.manual.RelocationFee.FeeSet.SET;
import static bo.comteco.postventa.domain.manual.RelocationOrders.ADJUSTMENT_CLAIM;
import static bo.comteco.postventa.domain.manual.RelocationOrders.CEASE_AND_PROVIDE;
import static bo.comteco.postventa.domain.manual.RelocationOrders.ORDER_FORM;
import static bo.comteco.postventa.domain.manual.RelocationOrders.ORDER_SUMMARY;
import static bo.comteco.postventa.domain.manual.RelocationOrders.RELOCATION_ORDER;
import static bo.comteco.postventa.domain.manual.ServedThere.FEASIBLE_THERE;
import static bo.comteco.postventa.domain.manual.ServedThere.Feasible.FEASIBLE;
import static bo.comteco.postventa.domain.manual.ServedThere.Feasible.INFEASIBLE;
import static bo.comteco.postventa.domain.manual.ServedThere.TECHNOLOGY_THERE;
import static bo.comteco.postventa.domain.manual.ServedThere.Technologies.CHANGED;
import static bo.comteco.postventa.domain.manual.ServedThere.Technologies.UNCHANGED;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Ending.DESISTED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_FEASIBLE;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.print;
import static bo.comteco.postventa.domain.procedure.Kind.tell;
import static bo.comteco.postventa.domain.procedure.Met.MET;
import static bo.comteco.postventa.domain.procedure.Met.UNMET;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;

/** C) Relocation of a product. */
public final class Relocation {

    private static final Field NEIGHBOURHOOD =
            field(RelocationFields.NEW_NEIGHBOURHOOD, "Barrio o zona", ValueType.TEXT);
    private static final Field REFERENCE = field(
                    RelocationFields.ADDRESS_REFERENCE, "Referencia para llegar", ValueType.TEXT)
            .optional();
    private static final Field NOTE = field(RelocationFields.BILLING_NOTE, "Glosa para la factura", ValueType.TEXT)
            .optional();

    private static final Form NEW_PLACE = Form.of(
            field(NetworkFacts.NEW_POSITION, "Posición en el mapa", ValueType.POSITION),
            field(RelocationFields.NEW_STREET, "Calle o avenida y número", ValueType.TEXT),
            field("sketch", "Croquis de ubicación presentado", ValueType.EVIDENCE)
                    .optional());

    private static final Form NEW_SERVICE = Form.of(
            choice(
                    RelocationFields.NEW_PLAN,
                    "Plan por la nueva tecnología",
                    new Options.FromFact<>(NetworkFacts.PLANS_THERE)),
            NEIGHBOURHOOD,
            REFERENCE);

    private static final Form BILLING = Form.of(NOTE);

    private static final Form RELOCATION_DATA = Form.of(
            field(RelocationFields.CONTACT_NAME, "Persona que recibe al técnico", ValueType.TEXT),
            NEIGHBOURHOOD,
            REFERENCE,
            NOTE);

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.C, "Traslado de productos")
            .changesItsProduct()
            .step("C.1/opening", "Dirección nueva, con croquis", capture(NEW_PLACE))
            .then("C.1/fee")
            .step("C.1/fee", "¿Hay derecho de traslado para este producto?", find(FEE_SET))
            .when(SET, "C.1")
            .when(NOT_SET, DECLINED)
            .step("C.1", "Verifica requisitos", assess(ANNEX_3))
            .when(MET, "C.2")
            .when(UNMET, NOT_ADMITTED)
            .step("C.2", "Verifica factibilidad técnica", find(FEASIBLE_THERE))
            .when(FEASIBLE, "C.3")
            .when(INFEASIBLE, NOT_FEASIBLE)
            .step("C.3", "¿Corresponde traslado con cambio de tecnología?", find(TECHNOLOGY_THERE))
            .when(CHANGED, "C.4.1")
            .when(UNCHANGED, "C.6")
            .step(
                    "C.4.1",
                    "Baja del producto; devuelva los equipos al técnico en el nuevo domicilio",
                    tell(ProductFacts.DESCRIPTION))
            .then("C.4.2")
            .step("C.4.2", "Alta por la nueva tecnología; ajuste al costo de traslado", capture(NEW_SERVICE))
            .then("C.5")
            .step("C.5", "Nuevo producto con facturación a la recurrente", capture(BILLING))
            .then("C.7")
            .step("C.6", "Datos de traslado", capture(RELOCATION_DATA, ProductFacts.DESCRIPTION))
            .then("C.7")
            .step("C.7", "Resumen de pedido y cobro: ¿confirma?", ask(Confirmed.class, ORDER_SUMMARY))
            .when(YES, "C.7/enter")
            .when(NO, DESISTED)
            .step(
                    "C.7/enter",
                    "Ingresa el pedido",
                    enter(
                            CEASE_AND_PROVIDE.when(TECHNOLOGY_THERE, CHANGED),
                            ADJUSTMENT_CLAIM.when(TECHNOLOGY_THERE, CHANGED),
                            RELOCATION_ORDER.when(TECHNOLOGY_THERE, UNCHANGED)))
            .then("C.8")
            .step("C.8", "Imprime solicitud de pedido, recaba firma", print(ORDER_FORM))
            .then("C.9")
            .step("C.9", "Entrega documentos; de 1 a 10 días; costo en la factura del mes en curso", tell())
            .then(ATTENDED)
            .build();
    // spotless:on

    private Relocation() {}
}
