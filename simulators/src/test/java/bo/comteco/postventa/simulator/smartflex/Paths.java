package bo.comteco.postventa.simulator.smartflex;

/** The paths as {@code docs/wire/smartflex.md} writes them, written again so that a change of either shows. */
final class Paths {

    static final String INDIVIDUAL = "/tmf-api/party/v4/individual";
    static final String ORGANIZATION = "/tmf-api/party/v4/organization";
    static final String CUSTOMER = "/tmf-api/customerManagement/v4/customer";
    static final String PRODUCT = "/tmf-api/productInventory/v4/product";
    static final String OFFERING = "/tmf-api/productCatalogManagement/v4/productOffering";
    static final String ACCOUNT = "/tmf-api/accountManagement/v4/billingAccount";
    static final String BILL = "/tmf-api/customerBillManagement/v4/customerBill";
    static final String ORDER = "/tmf-api/productOrderingManagement/v4/productOrder";
    static final String CANCEL = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";
    static final String TICKET = "/tmf-api/troubleTicket/v4/troubleTicket";
    static final String WORK_ORDER = "/tmf-api/workOrderManagement/v4/workOrder";
    static final String CANCEL_WORK = "/tmf-api/workOrderManagement/v4/cancelWorkOrder";

    private Paths() {}
}
