package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The wish to cancel a work order, as a task (697). */
record WorkOrderCancellation(@JsonProperty("@type") String type, Reference workOrder, String cancellationReason) {

    static final String PATH = "/tmf-api/workOrderManagement/v4/cancelWorkOrder";

    static WorkOrderCancellation of(String order, String reason) {
        return new WorkOrderCancellation("CancelWorkOrder", Reference.to("WorkOrder", order), reason);
    }
}
