package bo.comteco.postventa.simulator.tmf;

import java.util.Arrays;
import java.util.Optional;

/** The TM Forum resources that are played, with their published paths. */
public enum ResourceType {
    INDIVIDUAL("/tmf-api/party/v4/individual", "Individual"),
    ORGANIZATION("/tmf-api/party/v4/organization", "Organization"),
    CUSTOMER("/tmf-api/customerManagement/v4/customer", "Customer"),
    PRODUCT("/tmf-api/productInventory/v4/product", "Product"),
    PRODUCT_OFFERING("/tmf-api/productCatalogManagement/v4/productOffering", "ProductOffering"),
    BILLING_ACCOUNT("/tmf-api/accountManagement/v4/billingAccount", "BillingAccount"),
    CUSTOMER_BILL("/tmf-api/customerBillManagement/v4/customerBill", "CustomerBill"),
    APPLIED_RATE("/tmf-api/customerBillManagement/v4/appliedCustomerBillingRate", "AppliedCustomerBillingRate"),
    PRODUCT_ORDER("/tmf-api/productOrderingManagement/v4/productOrder", "ProductOrder"),
    CANCEL_PRODUCT_ORDER("/tmf-api/productOrderingManagement/v4/cancelProductOrder", "CancelProductOrder"),
    TROUBLE_TICKET("/tmf-api/troubleTicket/v4/troubleTicket", "TroubleTicket"),
    WORK_ORDER("/tmf-api/workOrderManagement/v4/workOrder", "WorkOrder"),
    CANCEL_WORK_ORDER("/tmf-api/workOrderManagement/v4/cancelWorkOrder", "CancelWorkOrder");

    private final String path;
    private final String schema;

    ResourceType(String path, String schema) {
        this.path = path;
        this.schema = schema;
    }

    /** The path of its list, from the root. */
    public String path() {
        return path;
    }

    /** Its name in TM Forum's schemas, for {@code @type}. */
    public String schema() {
        return schema;
    }

    /** The resource that a path belongs to; empty where there is none. */
    public static Optional<ResourceType> at(String path) {
        return Arrays.stream(values())
                .filter(type -> path.equals(type.path) || path.startsWith(type.path + "/"))
                .findFirst();
    }
}
