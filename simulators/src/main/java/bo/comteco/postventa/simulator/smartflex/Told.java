package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The resources whose beginning and changes are told, with the published names of the events. */
enum Told {
    ORDER(ResourceType.PRODUCT_ORDER, "state", "productOrder", "ProductOrderStateChangeEvent"),
    TICKET(ResourceType.TROUBLE_TICKET, "status", "troubleTicket", "TroubleTicketStatusChangeEvent"),
    WORK_ORDER(ResourceType.WORK_ORDER, "state", "workOrder", "WorkOrderStateChangeEvent"),
    PRODUCT(ResourceType.PRODUCT, "status", "product", "ProductStateChangeEvent");

    private final ResourceType type;
    private final String state;
    private final String payload;
    private final String changed;

    Told(ResourceType type, String state, String payload, String changed) {
        this.type = type;
        this.state = state;
        this.payload = payload;
        this.changed = changed;
    }

    ResourceType type() {
        return type;
    }

    /** The member that says how far it has come. */
    String state() {
        return state;
    }

    /** The member of an event's payload that holds the resource. */
    String payload() {
        return payload;
    }

    /** The type of the event that tells a change. */
    String changed() {
        return changed;
    }

    /** The type of the event that tells of a new one. */
    String created() {
        return type.schema() + "CreateEvent";
    }

    /** What stands before the resource and the hub in their paths. */
    String basePath() {
        return type.path().substring(0, type.path().lastIndexOf('/'));
    }

    /** Where there are hubs. */
    static Set<String> basePaths() {
        return Arrays.stream(values()).map(Told::basePath).collect(Collectors.toUnmodifiableSet());
    }
}
