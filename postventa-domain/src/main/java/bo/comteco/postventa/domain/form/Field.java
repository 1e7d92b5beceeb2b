package bo.comteco.postventa.domain.form;

import bo.comteco.postventa.domain.answer.ValueType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to capture.
 *
 * @param id stable, unique along every path of a procedure; what is stored under
 * @param label what the adviser reads, in Spanish
 * @param required whether the form is refused without it
 * @param shared whether what was seen once serves every request of the visit (card, note, photocopies)
 * @param options what can be chosen, for choices; null otherwise
 * @param columns the fields of a row, for rows; empty otherwise
 * @param proposedFrom the id of an earlier field whose answer is proposed, or null; see {@link #proposing}
 */
public record Field(
        String id,
        String label,
        ValueType type,
        boolean required,
        boolean shared,
        @Nullable Options options,
        List<Field> columns,
        @Nullable String proposedFrom) {

    public Field {
        columns = List.copyOf(columns);
        boolean chooses = type == ValueType.CHOICE || type == ValueType.CHOICES;
        if (chooses != (options != null)) {
            throw new IllegalArgumentException(
                    "field '" + id + "' of type " + type + (chooses ? " lacks" : " takes no") + " options");
        }
        if ((type == ValueType.ROWS) == columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "field '" + id + "' of type " + type + ": rows have columns, others none");
        }
    }

    /** A field that must be filled in. */
    public static Field field(String id, String label, ValueType type) {
        return new Field(id, label, type, true, false, null, List.of(), null);
    }

    /** A field with options that the definition lists; each constant's label is given in the enumeration's order. */
    public static Field choice(String id, String label, Options options) {
        return new Field(id, label, ValueType.CHOICE, true, false, options, List.of(), null);
    }

    /** A field in which several options may be ticked, or none. */
    public static Field choices(String id, String label, Options options) {
        return new Field(id, label, ValueType.CHOICES, false, false, options, List.of(), null);
    }

    /** A table. */
    public static Field rows(String id, String label, Field... columns) {
        return new Field(id, label, ValueType.ROWS, true, false, null, List.of(columns), null);
    }

    /** The same field, which may be left out. */
    public Field optional() {
        return new Field(id, label, type, false, shared, options, columns, proposedFrom);
    }

    /** The same field, whose answer serves the whole visit. */
    public Field sharedInVisit() {
        return new Field(id, label, type, required, true, options, columns, proposedFrom);
    }

    /** The same field, for which the answer to an earlier field of the way, of the same type, is proposed (D.7). */
    public Field proposing(String earlier) {
        return new Field(id, label, type, required, shared, options, columns, earlier);
    }

    /** The earlier field whose answer is proposed, where there is one. */
    public Optional<String> findProposedFrom() {
        return Optional.ofNullable(proposedFrom);
    }

    public Optional<Options> findOptions() {
        return Optional.ofNullable(options);
    }
}
