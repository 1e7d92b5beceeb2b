package bo.comteco.postventa.adapter.smartflex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a whole list, page by page. A list that can't be read to its end, or that changed while it was read, is a
 * silence: half a list would be taken for all of it.
 */
final class Listing {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 200;

    private final TmfClient smartflex;

    Listing(TmfClient smartflex) {
        this.smartflex = smartflex;
    }

    /**
     * Everything that fits a filter.
     *
     * @param template path and query with places for variables
     */
    <T> List<T> all(Class<T> type, String template, Object... variables) {
        var elements = new ArrayList<T>();
        Integer total = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = smartflex.get(template + "&offset=" + elements.size() + "&limit=" + PAGE, variables);
            var read = elements(answer, type);
            if (page > 0 && (read.isEmpty() || !Objects.equals(total, answer.total()))) {
                throw new Silence(answer.what() + ": the list changed while it was read");
            }
            total = answer.total();
            elements.addAll(read);
            if (total == null ? !answer.isPartial() : elements.size() >= total) {
                return elements;
            }
            if (read.isEmpty()) {
                throw new Silence(answer.what() + ": " + total + " elements announced, none given");
            }
        }
        throw new Silence(template.substring(0, template.indexOf('?')) + ": more than " + MOST_PAGES + " pages");
    }

    private static <T> List<T> elements(TmfAnswer answer, Class<T> type) {
        var body = answer.body();
        if ((answer.status() != 200 && answer.status() != 206) || body == null || !body.isArray()) {
            throw answer.nonsense();
        }
        var elements = new ArrayList<T>();
        for (JsonNode element : body) {
            if (!element.isObject()) {
                throw answer.nonsense();
            }
            try {
                elements.add(Json.MAPPER.treeToValue(element, type));
            } catch (JacksonException otherShape) {
                throw new Silence(answer.what() + " answered another shape than " + type.getSimpleName(), otherShape);
            }
        }
        return elements;
    }
}
