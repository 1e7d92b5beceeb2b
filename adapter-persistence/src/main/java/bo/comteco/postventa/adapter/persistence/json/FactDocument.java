package bo.comteco.postventa.adapter.persistence.json;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import java.time.Instant;

/** The members of a stored fact. */
record FactDocument(String kind, Answers with, Value value, Instant at) {

    FactDocument {
        requireNonNull(kind, "kind");
        requireNonNull(with, "with");
        requireNonNull(value, "value");
        requireNonNull(at, "at");
    }
}
