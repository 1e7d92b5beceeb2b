package bo.comteco.postventa.simulator.http;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The control API that every simulator has; what it does not know it leaves to the system. */
final class Control {

    private final SimulatedSystem system;
    private final Journal journal;
    private final Faults faults;

    Control(SimulatedSystem system, Journal journal, Faults faults) {
        this.system = system;
        this.journal = journal;
        this.faults = faults;
    }

    Answer answer(Request request) {
        try {
            return route(request);
        } catch (RuntimeException unexpected) {
            return Unexpected.answer(system, request, unexpected);
        }
    }

    private Answer route(Request request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /_control/journal" -> journal.toAnswer(request.query());
            case "DELETE /_control/journal" -> {
                journal.clear();
                yield Answer.empty(204);
            }
            case "GET /_control/faults" -> faults.toAnswer();
            case "POST /_control/faults" -> addFault(request);
            case "DELETE /_control/faults" -> {
                faults.clear();
                yield Answer.empty(204);
            }
            case "POST /_control/reset" -> {
                reset();
                yield Answer.empty(204);
            }
            default -> system.control(request).orElseGet(() -> system.error(404, "no such control: " + request.path()));
        };
    }

    void reset() {
        faults.clear();
        system.reset();
        journal.clear();
    }

    private Answer addFault(Request request) {
        Optional<ObjectNode> json = Json.parseObject(request.body());
        Optional<Fault> fault = json.flatMap(FaultReader::read).filter(read -> system.has(read.kind()));
        return fault.map(read -> Answer.json(201, Json.object().put("id", faults.add(read))))
                .orElseGet(() -> system.error(400, "not a fault: " + request.body()));
    }
}
