package bo.comteco.postventa.simulator.pac;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The invoices issued, one for each key. Not safe for several threads. */
final class Invoices {

    private static final List<String> TEXTS =
            List.of("customer", "product", "line", "name", "identification", "amount", "adviser", "office");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}\\.[0-9]{2}");

    /** What was asked for, and what was made of it. */
    private record Issued(ObjectNode asked, ObjectNode invoice) {}

    private final Map<String, Issued> byKey = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();

    Answer issue(String key, ObjectNode asked) {
        var there = byKey.get(key);
        if (there != null) {
            return there.asked().equals(asked)
                    ? Answer.json(200, there.invoice())
                    : Problem.KEY_USED.because("La clave es de otra factura");
        }
        String amount = text(asked.path("amount"));
        if (!isAsTheContractSays(asked)) {
            return Problem.INVALID.because("Falta un dato de la factura, o no es uno");
        }
        if (amount.matches("0+\\.00")) {
            return Problem.NOT_ISSUED.because("No se factura un importe de 0.00");
        }
        var invoice = Json.object()
                .put("number", String.format(Locale.ROOT, "FP-%06d", byKey.size() + 1))
                .put("key", key)
                .put("status", "ISSUED")
                .put("amount", amount);
        byKey.put(key, new Issued(asked, invoice));
        return Answer.json(201, invoice);
    }

    Answer find(String key) {
        var found = Json.array();
        var there = byKey.get(key);
        if (there != null) {
            found.add(there.invoice());
        }
        return Answer.json(200, found);
    }

    Answer read(String number) {
        return with(number, invoice -> Answer.json(200, invoice));
    }

    Answer annul(String number, ObjectNode asked) {
        if (isBlank(asked, "adviser") || isBlank(asked, "office")) {
            return Problem.INVALID.because("Falta quién anula");
        }
        return with(number, invoice -> {
            if (closed.contains(number) && !invoice.path("status").asString("").equals("ANNULLED")) {
                return Problem.NOT_ANNULLABLE.because("El periodo fiscal de la factura ya se cerró");
            }
            return Answer.json(200, invoice.put("status", "ANNULLED"));
        });
    }

    /** The control call: it can't be annulled any more. */
    Answer close(String number) {
        return with(number, invoice -> {
            closed.add(number);
            return Answer.empty(204);
        });
    }

    private Answer with(String number, Function<ObjectNode, Answer> work) {
        return byKey.values().stream()
                .map(Issued::invoice)
                .filter(invoice -> invoice.path("number").asString("").equals(number))
                .findFirst()
                .map(work)
                .orElseGet(() -> Problem.NO_SUCH_INVOICE.because("No hay tal factura"));
    }

    private static boolean isAsTheContractSays(ObjectNode asked) {
        return text(asked.path("concept")).equals("CALL_DETAIL")
                && TEXTS.stream().noneMatch(member -> isBlank(asked, member))
                && AMOUNT.matcher(text(asked.path("amount"))).matches()
                && !asked.path("months").isEmpty()
                && asked.path("months").values().stream().allMatch(Invoices::isMonth);
    }

    private static boolean isMonth(JsonNode month) {
        return MONTH.matcher(text(month)).matches();
    }

    private static boolean isBlank(ObjectNode asked, String member) {
        return text(asked.path(member)).isBlank();
    }

    /** A number is no text, though it could be written as one. */
    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : "";
    }
}
