package bo.comteco.postventa.simulator.consultas;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.seed.LineCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Everything that lives from one reset to the next: the calls by line and month. Not safe for several threads. */
final class Session {

    private final Map<String, Map<String, List<ObjectNode>>> lines = new TreeMap<>();

    Session(LineCalls seed) {
        for (String line : seed.lines()) {
            for (var month : seed.months(line)) {
                put(line, month.toString(), seed.calls(line, month));
            }
        }
    }

    Answer months(String line) {
        var months = lines.get(line);
        if (months == null) {
            return Problem.NO_SUCH_LINE.because("No hay registros de esa línea");
        }
        var json = Json.object().put("line", line);
        months.keySet().forEach(json.putArray("months")::add);
        return Answer.json(200, json);
    }

    Answer calls(String line, String month, Page page) {
        var months = lines.get(line);
        if (months == null) {
            return Problem.NO_SUCH_LINE.because("No hay registros de esa línea");
        }
        var calls = months.get(month);
        if (calls == null) {
            return Problem.NOT_HELD.because("Ya no hay registros de ese mes");
        }
        var json = Json.object().put("line", line).put("month", month);
        calls.subList(page.start(calls.size()), page.end(calls.size())).forEach(json.putArray("calls")::add);
        page.next(calls.size()).ifPresent(next -> json.put("next", next));
        return Answer.json(200, json);
    }

    void put(String line, String month, List<ObjectNode> calls) {
        lines.computeIfAbsent(line, same -> new TreeMap<>()).put(month, new ArrayList<>(calls));
    }

    void drop(String line, String month) {
        lines.getOrDefault(line, new TreeMap<>()).remove(month);
    }
}
