package bo.comteco.postventa.simulator.pac;

import bo.comteco.postventa.simulator.http.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Everything that lives from one reset to the next. Not safe for several threads. */
final class Session {

    private final Map<String, ObjectNode> members = new HashMap<>();
    private final Invoices invoices = new Invoices();

    Session(List<ObjectNode> seed) {
        seed.forEach(member -> put(member.path("customer").asString(), member));
    }

    Answer member(String customer) {
        var member = members.get(customer);
        return member == null
                ? Problem.NOT_A_MEMBER.because("El cliente no es socio de la cooperativa")
                : Answer.json(200, member);
    }

    void put(String customer, ObjectNode member) {
        members.put(customer, member);
    }

    void remove(String customer) {
        members.remove(customer);
    }

    Answer issue(String key, ObjectNode asked) {
        return invoices.issue(key, asked);
    }

    Answer find(String key) {
        return invoices.find(key);
    }

    Answer invoice(String number) {
        return invoices.read(number);
    }

    Answer annul(String number, ObjectNode asked) {
        return invoices.annul(number, asked);
    }

    Answer close(String number) {
        return invoices.close(number);
    }
}
