package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Annex1.ANNEX_1;
import static bo.comteco.postventa.domain.manual.Confirmed.NO;
import static bo.comteco.postventa.domain.manual.Confirmed.YES;
import static bo.comteco.postventa.domain.manual.OneOffPrice.ONE_OFF_PRICE;
import static bo.comteco.postventa.domain.manual.OneOffPrice.OneOff.CHARGED;
import static bo.comteco.postventa.domain.manual.OneOffPrice.OneOff.NOTHING;
import static bo.comteco.postventa.domain.manual.SupplementaryOrders.CASH_ORDER;
import static bo.comteco.postventa.domain.manual.SupplementaryOrders.CHARGE;
import static bo.comteco.postventa.domain.manual.SupplementaryOrders.ORDER_FORM;
import static bo.comteco.postventa.domain.manual.SupplementaryOrders.ORDER_SUMMARY;
import static bo.comteco.postventa.domain.manual.SupplementaryOrders.PAYMENT;
import static bo.comteco.postventa.domain.manual.SupplementaryOrders.RECURRING_ORDER;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DESISTED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
import static bo.comteco.postventa.domain.procedure.Kind.ask;
import static bo.comteco.postventa.domain.procedure.Kind.assess;
import static bo.comteco.postventa.domain.procedure.Kind.capture;
import static bo.comteco.postventa.domain.procedure.Kind.enter;
import static bo.comteco.postventa.domain.procedure.Kind.fetch;
import static bo.comteco.postventa.domain.procedure.Kind.find;
import static bo.comteco.postventa.domain.procedure.Kind.print;
import static bo.comteco.postventa.domain.procedure.Met.MET;
import static bo.comteco.postventa.domain.procedure.Met.UNMET;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;

import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;

/** A) Supplementary services: components of a product added and removed. */
public final class SupplementaryServices {

    /** How the one-off amount is paid, where there is one. */
    enum HowPaid {
        CASH,
        RECURRING,
        NOT_AGREED
    }

    /** Whether the client agrees to monthly prices, which always recur. */
    enum OnInvoice {
        AGREED,
        NOT_AGREED
    }

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.A, "Servicios suplementarios")
            .changesItsProduct()
            .step("A.1", "Verifica requisitos", assess(ANNEX_1))
                .when(MET,                  "A.2.1")
                .when(UNMET,                NOT_ADMITTED)
            .step("A.2.1", "Tickea o destickea componentes según solicitud del cliente",
                    capture(ComponentChange.AT_LEAST_ONE, ProductFacts.DESCRIPTION)).then("A.3")
            .step("A.3", "El servicio solicitado, con sus precios", fetch(ComponentFacts.QUOTE)).then("A.4/one-off")
            .step("A.4/one-off", "¿Hay un importe que se paga una sola vez?", find(ONE_OFF_PRICE))
                .when(CHARGED,              "A.4")
                .when(NOTHING,              "A.4.1")
            .step("A.4", "¿Está de acuerdo? ¿Va a cancelar al contado?", ask(HowPaid.class, ORDER_SUMMARY))
                .when(HowPaid.CASH,         "A.5")
                .when(HowPaid.RECURRING,    "A.4.1/enter")
                .when(HowPaid.NOT_AGREED,   DESISTED)
            .step("A.4.1", "¿Está de acuerdo, en la factura recurrente?", ask(OnInvoice.class, ORDER_SUMMARY))
                .when(OnInvoice.AGREED,     "A.4.1/enter")
                .when(OnInvoice.NOT_AGREED, DESISTED)
            .step("A.4.1/enter", "Ingresa el pedido; mantiene destickeado «genera factura»", enter(RECURRING_ORDER))
                .then("A.6")
            .step("A.5", "Resumen de pedido: ¿confirma?", ask(Confirmed.class, ORDER_SUMMARY))
                .when(YES,                  "A.5.1")
                .when(NO,                   DESISTED)
            .step("A.5.1", "Ingresa el pedido y deriva a caja",
                    enter(OwedEffect.of(CASH_ORDER), PAYMENT.afterwards().otherwise(CHARGE))).then("A.6")
            .step("A.6", "Imprime solicitud de servicios, recaba firma", print(ORDER_FORM)).then(ATTENDED)
            .build();
    // spotless:on

    private SupplementaryServices() {}
}
