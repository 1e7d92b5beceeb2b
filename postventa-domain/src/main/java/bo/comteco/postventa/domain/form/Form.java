package bo.comteco.postventa.domain.form;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is captured in one step: fields and checks. Its options never depend on its own answers; where they would, there
 * are two steps.
 */
public record Form(List<Field> fields, List<Check> checks) {

    public Form {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
    }

    /** A form of the given fields. */
    public static Form of(Field... fields) {
        return new Form(List.of(fields), List.of());
    }

    /** The same form with one more check. */
    public Form checkedBy(Check check) {
        var more = new ArrayList<>(checks);
        more.add(check);
        return new Form(fields, more);
    }

    /** The kinds of fact that options and checks come from. */
    public Set<FactKind<?>> reads() {
        var kinds = new LinkedHashSet<FactKind<?>>();
        fields.forEach(field -> collect(field, kinds));
        checks.forEach(check -> kinds.addAll(check.reads()));
        return kinds;
    }

    private static void collect(Field field, Set<FactKind<?>> kinds) {
        field.findOptions().flatMap(Options::fact).ifPresent(kinds::add);
        field.columns().forEach(column -> collect(column, kinds));
    }

    /** Everything that is wrong with the given answers; empty when they are right. Checks run on well-formed answers only. */
    public List<Complaint> complaints(Known known, Answers given) {
        var complaints = new ArrayList<Complaint>();
        check("", fields, known, given, complaints);
        if (complaints.isEmpty()) {
            checks.forEach(check -> complaints.addAll(check.complaints(known.answering(given), given)));
        }
        return List.copyOf(complaints);
    }

    private static void check(
            String prefix, List<Field> fields, Known known, Answers given, List<Complaint> complaints) {
        for (String id : given.values().keySet()) {
            if (fields.stream().noneMatch(field -> field.id().equals(id))) {
                complaints.add(new Complaint(prefix + id, Message.of("form.unknown-field")));
            }
        }
        for (var field : fields) {
            var value = given.find(field.id());
            if (value.isPresent()) {
                check(prefix + field.id(), field, known, value.get(), complaints);
            } else if (field.required()) {
                complaints.add(new Complaint(prefix + field.id(), Message.of("form.missing")));
            }
        }
    }

    private static void check(String path, Field field, Known known, Value value, List<Complaint> complaints) {
        if (value.type() != field.type()) {
            complaints.add(new Complaint(
                    path,
                    Message.of("form.other-type")
                            .with(
                                    "expected",
                                    Message.of("value-type." + field.type().name()))));
            return;
        }
        if (value instanceof Value.Rows table) {
            for (int row = 0; row < table.rows().size(); row++) {
                check(
                        path + "[" + row + "].",
                        field.columns(),
                        known,
                        table.rows().get(row),
                        complaints);
            }
            return;
        }
        for (String code : chosen(value)) {
            var offered =
                    field.findOptions().map(options -> options.among(known)).orElse(List.of());
            if (offered.stream().noneMatch(option -> option.code().equals(code))) {
                complaints.add(
                        new Complaint(path, Message.of("form.not-offered").with("given", code)));
            }
        }
    }

    private static List<String> chosen(Value value) {
        if (value.type() == ValueType.CHOICE) {
            return List.of(((Value.Choice) value).code());
        }
        return value instanceof Value.Choices choices ? choices.codes() : List.of();
    }
}
