package bo.comteco.postventa.simulator.smartflex;

import bo.comteco.postventa.simulator.http.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A list as it is asked for: filters, order, page, selection. */
record ListQuery(List<Condition> conditions, String sort, int offset, int limit, Set<String> fields) {

    private static final int LARGEST_PAGE = 100;
    private static final Set<String> RESERVED = Set.of("offset", "limit", "sort", "fields");

    ListQuery {
        conditions = List.copyOf(conditions);
        fields = Set.copyOf(fields);
    }

    /** Reads the parameters; an offset or a limit that is no number makes the query unsound. */
    static ListQuery of(Query query) {
        return new ListQuery(
                query.parameters().stream()
                        .filter(parameter -> !RESERVED.contains(parameter.name()))
                        .map(Condition::of)
                        .toList(),
                query.first("sort").orElse(""),
                query.first("offset").map(ListQuery::number).orElse(0),
                query.first("limit").map(ListQuery::number).orElse(LARGEST_PAGE),
                query.first("fields")
                        .map(names -> Set.copyOf(List.of(names.split(",", -1))))
                        .orElse(Set.of()));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    boolean isSound() {
        return offset >= 0 && limit >= 0;
    }

    /** Everything that fits, in order. */
    List<ObjectNode> matching(Collection<ObjectNode> resources) {
        var matching = resources.stream()
                .filter(resource -> conditions.stream().allMatch(condition -> condition.holdsFor(resource)));
        return sort.isEmpty() ? matching.toList() : matching.sorted(order()).toList();
    }

    /** The asked page of what fits, with the asked attributes. */
    List<ObjectNode> page(List<ObjectNode> matching) {
        return matching.stream().skip(offset).limit(limit).map(this::select).toList();
    }

    /** The asked attributes of a resource; all where none were named. */
    ObjectNode select(ObjectNode resource) {
        ObjectNode copy = resource.deepCopy();
        if (!fields.isEmpty()) {
            copy.retain(Stream.concat(fields.stream(), Stream.of("id", "href")).toList());
        }
        return copy;
    }

    private Comparator<ObjectNode> order() {
        boolean descending = sort.startsWith("-");
        PropertyPath path = PropertyPath.of(descending ? sort.substring(1) : sort);
        Comparator<ObjectNode> ascending = Comparator.comparing(
                resource -> path.valuesIn(resource).findFirst().orElse(""), Comparison.NATURAL);
        return descending ? ascending.reversed() : ascending;
    }
}
