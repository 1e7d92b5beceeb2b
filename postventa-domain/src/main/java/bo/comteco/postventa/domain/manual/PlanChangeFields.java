package bo.comteco.postventa.domain.manual;

/** The names under which B stores what it captures and enters: what whoever sends its order reads. */
public final class PlanChangeFields {

    public static final String PLAN_CHANGE_ORDER = "PLAN_CHANGE_ORDER";

    public static final String PRODUCT = OrderFields.PRODUCT;
    public static final String NEW_PLAN = ComponentFacts.NEW_PLAN;
    public static final String TO_ADD = ComponentFacts.TO_ADD;
    public static final String TO_REMOVE = ComponentFacts.TO_REMOVE;

    /** What stands on the bill: that it is prorated from the change of plan (Annex 2). */
    public static final String BILLING_NOTE = OrderFields.BILLING_NOTE;

    private PlanChangeFields() {}
}
