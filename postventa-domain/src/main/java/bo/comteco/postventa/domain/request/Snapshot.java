package bo.comteco.postventa.domain.request;

import java.util.List;

/** A request as it is stored: what never changes, and its records in order. An embedder keeps it where it likes. */
public record Snapshot(Opening opening, List<StepRecord> records) {

    public Snapshot {
        records = List.copyOf(records);
    }

    /** In whose hands it is, without telling all of it again. */
    public Hands hands() {
        return records.stream()
                .filter(step -> step.act() == Act.HANDED_OVER)
                .reduce((earlier, later) -> later)
                .map(step -> HandOver.of(step.answers()).hands())
                .orElseGet(() -> Hands.of(opening));
    }
}
