package bo.comteco.postventa.domain.form;

import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import java.util.List;
import java.util.Optional;

/** Where a field's options come from. */
public sealed interface Options {

    /** The column of a fact's row that holds an option's code. */
    String CODE = "id";

    /** The column of a fact's row that holds an option's label. */
    String LABEL = "name";

    /** What can be chosen, as known now. */
    List<Option> among(Known known);

    /** The kind of fact the options come from, if they do. */
    Optional<FactKind<?>> fact();

    /** Options that the definition lists. */
    record Fixed(List<Option> options) implements Options {
        public Fixed {
            options = List.copyOf(options);
        }

        @Override
        public List<Option> among(Known known) {
            return options;
        }

        @Override
        public Optional<FactKind<?>> fact() {
            return Optional.empty();
        }
    }

    /** Options that a system lists: a fact written as rows with {@link #CODE} and {@link #LABEL}. */
    record FromFact<T>(FactKind<T> kind) implements Options {
        @Override
        public List<Option> among(Known known) {
            var rows = (Value.Rows) kind.write(known.fact(kind));
            return rows.rows().stream()
                    .map(row -> new Option(row.text(CODE), row.text(LABEL)))
                    .toList();
        }

        @Override
        public Optional<FactKind<?>> fact() {
            return Optional.of(kind);
        }
    }
}
