package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.EntryReply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What really arrived in systems outside, by the key that it bears. They take the same thing twice for two things. */
final class Journal {

    private final Schedule schedule;
    private final Map<String, List<String>> numbers = new TreeMap<>();
    private final Map<String, String> undone = new HashMap<>();
    private final Set<String> kinds = new TreeSet<>();
    private int arrived;

    Journal(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Something was entered. */
    String enter(String kind, String key) {
        var bearing = numbers.computeIfAbsent(key, same -> new ArrayList<>());
        var number = key + "#" + (bearing.size() + 1);
        bearing.add(number);
        arrive(kind, number);
        if (bearing.size() > 1) {
            schedule.fail(new AssertionError(kind + " " + key + " was entered " + bearing.size() + " times"));
        }
        return number;
    }

    /** What bears a number was cancelled; that is done once however often it is asked for. */
    EntryReply undo(String kind, String number, String key) {
        arrive(kind, number);
        if (numbers.values().stream().noneMatch(bearing -> bearing.contains(number))) {
            schedule.fail(new AssertionError(kind + " undoes " + number + ", which nobody has entered"));
        }
        undone.putIfAbsent(number, key);
        return new EntryReply.Accepted(number);
    }

    private void arrive(String kind, String number) {
        arrived++;
        kinds.add(kind);
        schedule.tell(kind + " arrived: " + number);
    }

    List<String> bearing(String key) {
        return List.copyOf(numbers.getOrDefault(key, List.of()));
    }

    boolean isUndone(String number) {
        return undone.containsKey(number);
    }

    Set<String> keys() {
        return numbers.keySet();
    }

    /** The kinds of what arrived. */
    Set<String> kinds() {
        return kinds;
    }

    int arrived() {
        return arrived;
    }
}
