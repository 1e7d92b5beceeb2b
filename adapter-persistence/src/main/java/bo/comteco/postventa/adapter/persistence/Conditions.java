package bo.comteco.postventa.adapter.persistence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Of the conditions of a search, those that are asked for, with their parameters. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();

    /** A condition that needs no parameter. */
    Conditions add(String condition) {
        texts.add(condition);
        return this;
    }

    /** A condition on a value, where one is given. */
    Conditions add(String condition, String name, @Nullable Object value) {
        return value == null ? this : add(condition).with(name, value);
    }

    /** A condition on the name of a constant, where one is given. */
    Conditions add(String condition, String name, @Nullable Enum<?> constant) {
        return constant == null ? this : add(condition).with(name, constant.name());
    }

    /** One more parameter. */
    Conditions with(String name, Object value) {
        parameters.addValue(name, value);
        return this;
    }

    /** As they follow a table's name: with a blank before, empty where nothing is asked for. */
    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }
}
