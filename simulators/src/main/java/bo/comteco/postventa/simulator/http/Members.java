package bo.comteco.postventa.simulator.http;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a JSON tree by their paths: {@code place.geographicLocation} is that member of every place, and
 * {@code productCharacteristic[name=technology].value} the value of every characteristic of that name.
 */
final class Members {

    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[name=([A-Za-z]+)])?");
    private static final String NAME = "name";
    private static final String VALUE = "value";

    private Members() {}

    /** The paths of all members of a tree. */
    static SortedSet<String> of(JsonNode tree) {
        var paths = new TreeSet<String>();
        collect(tree, "", paths);
        return paths;
    }

    /** Takes a member away, wherever it stands; whether there was one. */
    static boolean remove(JsonNode tree, String path) {
        return change(tree, steps(path), (parent, name) -> parent.remove(name));
    }

    /** Has a member say something else, wherever it stands; whether there was one. */
    static boolean replace(JsonNode tree, String path, String value) {
        return change(tree, steps(path), (parent, name) -> parent.put(name, value));
    }

    private interface Change {
        void make(ObjectNode parent, String name);
    }

    private record Step(String name, String only) {

        static Step of(String text) {
            Matcher parts = STEP.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a step of a path: " + text);
            }
            return new Step(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
        }

        boolean takes(JsonNode element) {
            return only.isEmpty() || element.path(NAME).asString("").equals(only);
        }
    }

    private static List<Step> steps(String path) {
        return List.of(path.split("\\.", -1)).stream().map(Step::of).toList();
    }

    private static boolean change(JsonNode node, List<Step> path, Change change) {
        if (node.isArray()) {
            boolean changed = false;
            for (JsonNode element : node) {
                changed |= change(element, path, change);
            }
            return changed;
        }
        Step step = path.get(0);
        if (!(node instanceof ObjectNode object) || !object.has(step.name())) {
            return false;
        }
        JsonNode below = object.get(step.name());
        if (path.size() > 1) {
            return below(below, step, path.subList(1, path.size()), change);
        }
        if (!step.only().isEmpty()) {
            return below instanceof ArrayNode array && drop(array, step);
        }
        change.make(object, step.name());
        return true;
    }

    private static boolean below(JsonNode below, Step step, List<Step> rest, Change change) {
        if (!below.isArray()) {
            return step.takes(below) && change(below, rest, change);
        }
        boolean changed = false;
        for (JsonNode element : below) {
            changed |= step.takes(element) && change(element, rest, change);
        }
        return changed;
    }

    private static boolean drop(ArrayNode array, Step step) {
        boolean dropped = false;
        for (int index = array.size() - 1; index >= 0; index--) {
            if (step.takes(array.get(index))) {
                array.remove(index);
                dropped = true;
            }
        }
        return dropped;
    }

    private static void collect(JsonNode node, String path, SortedSet<String> paths) {
        if (node.isArray()) {
            for (JsonNode element : node) {
                String name = element.path(NAME).asString("");
                if (!path.isEmpty() && element.has(VALUE) && name.matches("[A-Za-z]+")) {
                    paths.add(path + "[name=" + name + "]");
                    paths.add(path + "[name=" + name + "]." + VALUE);
                } else {
                    collect(element, path, paths);
                }
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String below = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                paths.add(below);
                collect(member.getValue(), below, paths);
            });
        }
    }
}
