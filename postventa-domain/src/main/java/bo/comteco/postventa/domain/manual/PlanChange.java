package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.manual.Annex2.ANNEX_2;
import static bo.comteco.postventa.domain.manual.Confirmed.NO;
import static bo.comteco.postventa.domain.manual.Confirmed.YES;
import static bo.comteco.postventa.domain.manual.NewPlan.Contract.NOT_WANTED;
import static bo.comteco.postventa.domain.manual.NewPlan.Contract.WANTED;
import static bo.comteco.postventa.domain.manual.NewPlan.PLANS_OPEN;
import static bo.comteco.postventa.domain.manual.NewPlan.PlansOpen.NONE;
import static bo.comteco.postventa.domain.manual.NewPlan.PlansOpen.SOME;
import static bo.comteco.postventa.domain.manual.PlanChangeOrders.ORDER_FORM;
import static bo.comteco.postventa.domain.manual.PlanChangeOrders.ORDER_SUMMARY;
import static bo.comteco.postventa.domain.manual.PlanChangeOrders.PLAN_CHANGE_ORDER;
import static bo.comteco.postventa.domain.manual.PlanChangeOrders.PLAN_COST;
import static bo.comteco.postventa.domain.procedure.Ending.ATTENDED;
import static bo.comteco.postventa.domain.procedure.Ending.DECLINED;
import static bo.comteco.postventa.domain.procedure.Ending.DESISTED;
import static bo.comteco.postventa.domain.procedure.Ending.NOT_ADMITTED;
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

import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;

/** B) Change of commercial plan. */
public final class PlanChange {

    private static final Form CHOICE_OF_PLAN = Form.of(
            choice(PlanChangeFields.NEW_PLAN, "Nuevo plan comercial", new Options.FromFact<>(PlanFacts.OPEN_PLANS)));

    // spotless:off
    /** The procedure, laid out as the manual's page. */
    public static final Procedure PROCEDURE = procedure(ProcedureCode.B, "Cambio de plan comercial")
            .changesItsProduct()
            .step("B.1", "Verifica requisitos", assess(ANNEX_2))
                .when(MET,          "B.2")
                .when(UNMET,        NOT_ADMITTED)
            .step("B.2", "¿Hay planes a los que el producto puede cambiar?", find(PLANS_OPEN))
                .when(SOME,         "B.3")
                .when(NONE,         DECLINED)
            .step("B.3", "Elige nuevo plan solicitado por el cliente", capture(CHOICE_OF_PLAN, ProductFacts.DESCRIPTION))
                .then("B.3/cost")
            .step("B.3/cost", "Informa el costo del nuevo plan", tell(PLAN_COST)).then("B.3.1")
            .step("B.3.1", "Tickea componentes requeridos y destickea los no requeridos", capture(ComponentChange.ANY))
                .then("B.4")
            .step("B.4", "Resumen de pedido: ¿confirma?", ask(Confirmed.class, ORDER_SUMMARY))
                .when(YES,          "B.4/enter")
                .when(NO,           DESISTED)
            .step("B.4/enter", "Ingresa el pedido, con la glosa del prorrateo", enter(PLAN_CHANGE_ORDER)).then("B.5")
            .step("B.5", "Imprime solicitud de servicios, recaba firma", print(ORDER_FORM)).then("B.5.1/contract")
            .step("B.5.1/contract", "¿El nuevo plan tiene contrato?", find(NewPlan.CONTRACT))
                .when(WANTED,       "B.5.1")
                .when(NOT_WANTED,   ATTENDED)
            .step("B.5.1", "Imprime el contrato, recaba firma y lo entrega", print(PlanChangeOrders.CONTRACT))
                .then(ATTENDED)
            .build();
    // spotless:on

    private PlanChange() {}
}
