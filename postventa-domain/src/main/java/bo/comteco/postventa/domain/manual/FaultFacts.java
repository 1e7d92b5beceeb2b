package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Smartflex says of the technical faults of a product (E.2, E.3). */
public final class FaultFacts {

    /** The product's last fault by the time of its registration, whatever became of it; empty when it never had one. */
    public static final FactKind<Optional<Fault>> LAST_FAULT =
            fact("last-fault", SystemName.SMARTFLEX, Shape.optionalRow(Fault::toRow, Fault::fromRow));

    private FaultFacts() {}

    /** How a fault stands, by its last work order. */
    public enum FaultState {
        /** Nobody is assigned yet. */
        REGISTERED,
        /** A technician is. */
        ASSIGNED,
        /** The technician is at work. */
        IN_REPAIR,
        /** Closed as attended, without solution. */
        CLOSED_UNSOLVED,
        /** Closed as solved. */
        CLOSED_SOLVED,
        /** Withdrawn before anybody attended to it. */
        CANCELLED
    }

    /**
     * A fault.
     *
     * @param number Smartflex's number
     * @param symptom what was reported
     * @param technician who is assigned, or null while nobody is, or Smartflex does not say who
     */
    public record Fault(
            String number,
            FaultState state,
            String symptom,
            Instant registeredAt,
            @Nullable String technician) {

        /** Who is assigned. */
        public Optional<String> findTechnician() {
            return Optional.ofNullable(technician);
        }

        Answers toRow() {
            return Answers.none()
                    .with("number", number)
                    .with("state", state)
                    .with("symptom", symptom)
                    .with("registered-at", registeredAt)
                    .withOptional("technician", findTechnician().map(Value.Text::new));
        }

        static Fault fromRow(Answers row) {
            return new Fault(
                    row.text("number"),
                    row.choice("state", FaultState.class),
                    row.text("symptom"),
                    row.moment("registered-at"),
                    row.findText("technician").orElse(null));
        }
    }
}
