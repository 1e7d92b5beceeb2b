package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes where a work order (697) stands: its state, and the native code among its work's characteristics. */
final class WorkOrderState {

    private static final String NATIVE = "nativeState";

    private WorkOrderState() {}

    static NativeState of(ObjectNode order) {
        return works(order)
                .flatMap(work -> Tmf.objects(work, "workCharacteristic"))
                .filter(characteristic ->
                        characteristic.path("name").asString("").equals(NATIVE))
                .flatMap(characteristic ->
                        NativeState.coded(characteristic.path("value").asString("")).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no native state: " + order));
    }

    /**
     * Writes it.
     *
     * @param wire what TM Forum calls it
     */
    static void write(ObjectNode order, NativeState state, String wire, String now) {
        order.put("state", wire).put("stateChangeDate", now);
        Tmf.objects(order, "workOrderItem").forEach(item -> {
            item.put("state", wire);
            ArrayNode characteristics = item.withObject("work").withArray("workCharacteristic");
            characteristics.removeIf(one -> one.path("name").asString("").equals(NATIVE));
            characteristics.add(Tmf.characteristic(NATIVE, state.code()));
        });
    }

    private static Stream<ObjectNode> works(ObjectNode order) {
        return Tmf.objects(order, "workOrderItem").flatMap(item -> Tmf.objects(item, "work"));
    }
}
