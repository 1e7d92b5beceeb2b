package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request given into other hands.
 *
 * @param office the office's code
 * @param adviser to whom there; null for whoever serves there
 * @param reason why, as the audit shows it
 */
public record HandOver(String office, @Nullable String adviser, String reason) {

    private static final String OFFICE = "office";
    private static final String ADVISER = "adviser";
    private static final String REASON = "reason";

    Hands hands() {
        return new Hands(office, adviser, adviser != null);
    }

    /** Whether it changes nothing. */
    boolean leaves(Hands hands) {
        return office.equals(hands.office()) && Objects.equals(adviser, hands.adviser());
    }

    /** As a record keeps it. */
    Answers answers() {
        var answers = Answers.none().with(OFFICE, office).with(REASON, reason);
        return adviser == null ? answers : answers.with(ADVISER, adviser);
    }

    static HandOver of(Answers answers) {
        return new HandOver(answers.text(OFFICE), answers.findText(ADVISER).orElse(null), answers.text(REASON));
    }
}
