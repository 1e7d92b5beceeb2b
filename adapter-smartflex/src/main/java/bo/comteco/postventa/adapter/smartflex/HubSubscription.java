package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * What is registered at a hub: an {@code EventSubscriptionInput}.
 *
 * @param callback where events are told
 * @param query which of them
 */
record HubSubscription(
        @JsonProperty("callback") String callback,
        @JsonProperty("query") String query) {

    /** The hubs, each with the type of event that is wanted of it. */
    static final Map<String, String> HUBS = Map.of(
            "/tmf-api/productOrderingManagement/v4/hub", "ProductOrderStateChangeEvent",
            "/tmf-api/troubleTicket/v4/hub", "TroubleTicketStatusChangeEvent",
            "/tmf-api/productInventory/v4/hub", "ProductStateChangeEvent",
            "/tmf-api/workOrderManagement/v4/hub", "WorkOrderStateChangeEvent");
}
