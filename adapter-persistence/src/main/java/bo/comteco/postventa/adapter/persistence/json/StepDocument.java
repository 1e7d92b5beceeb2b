package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a record's data. What is empty is left out. */
record StepDocument(
        @Nullable OpeningDocument opening,
        @Nullable Answers answers,
        @Nullable List<FactDocument> facts,
        @Nullable Message note,
        @Nullable Instant at) {}
