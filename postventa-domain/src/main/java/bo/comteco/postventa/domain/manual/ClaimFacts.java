package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Smartflex says of the claims and faults of the product that a client claims about (F.2, F.3). */
public final class ClaimFacts {

    /** Every claim about the product, whoever registered it, in no particular order. */
    public static final FactKind<List<Claim>> CLAIMS =
            fact("claims", SystemName.SMARTFLEX, Shape.rows(Claim::toRow, Claim::fromRow));

    /** The product's faults that nobody has closed yet. */
    public static final FactKind<List<OpenFault>> OPEN_FAULTS =
            fact("open-faults", SystemName.SMARTFLEX, Shape.rows(OpenFault::toRow, OpenFault::fromRow));

    private ClaimFacts() {}

    /** What a claim is about. */
    public enum ClaimKind {
        /** An amount on a bill. */
        BILL_DISPUTE,
        /** A service, or how the client was attended. */
        COMPLAINT,
        /** C.5's request to Facturación: not the client's (D-13). */
        ADJUSTMENT
    }

    /** How a claim stands. */
    public enum ClaimState {
        /** BOI has not resolved it. */
        UNDER_WAY,
        /** BOI has resolved it, for or against the client. */
        CLOSED,
        /** Withdrawn before it was resolved. */
        CANCELLED
    }

    /**
     * A claim.
     *
     * @param number Smartflex's number
     * @param text what the client said
     * @param resolution BOI's resolution in words, or null while there is none, or none was written down
     */
    public record Claim(
            String number,
            ClaimKind kind,
            ClaimState state,
            Instant registeredAt,
            String text,
            @Nullable String resolution) {

        /** BOI's resolution in words, if there is one. */
        public Optional<String> findResolution() {
            return Optional.ofNullable(resolution);
        }

        Answers toRow() {
            return Answers.none()
                    .with("number", number)
                    .with("kind", kind)
                    .with("state", state)
                    .with("registered-at", registeredAt)
                    .with("text", text)
                    .withOptional("resolution", findResolution().map(Value.Text::new));
        }

        static Claim fromRow(Answers row) {
            return new Claim(
                    row.text("number"),
                    row.choice("kind", ClaimKind.class),
                    row.choice("state", ClaimState.class),
                    row.moment("registered-at"),
                    row.text("text"),
                    row.findText("resolution").orElse(null));
        }
    }

    /** A fault under way: its number, what was reported, and when. */
    public record OpenFault(String number, String symptom, Instant registeredAt) {

        Answers toRow() {
            return Answers.none()
                    .with("number", number)
                    .with("symptom", symptom)
                    .with("registered-at", registeredAt);
        }

        static OpenFault fromRow(Answers row) {
            return new OpenFault(row.text("number"), row.text("symptom"), row.moment("registered-at"));
        }
    }
}
