package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What would become of a request now, as far as its requirements (D-102). */
public sealed interface Outlook {

    /** Its requirements are assessed: it would be admitted where none is unmet, pending or unsaid. */
    record Assessed(List<Foreseen> requirements) implements Outlook {
        public Assessed {
            requirements = List.copyOf(requirements);
        }

        /** The requirements that apply, or may. */
        public List<Foreseen> applying() {
            return requirements.stream()
                    .filter(one -> !(one.verdict() instanceof Verdict.NotApplicable))
                    .toList();
        }

        /** What is unmet stands in the way, whatever else is still to be known. */
        public Standing standing() {
            if (applying().stream().anyMatch(one -> one.verdict() instanceof Verdict.Unmet)) {
                return Standing.REFUSED_FOR_NOW;
            }
            return applying().stream()
                            .anyMatch(one -> one.verdict() == null || one.verdict() instanceof Verdict.Pending)
                    ? Standing.PENDING
                    : Standing.WOULD_BE_ADMITTED;
        }

        /** The systems that have still to say something, in order. */
        public List<SystemName> silent() {
            return applying().stream()
                    .map(Foreseen::verdict)
                    .filter(Verdict.Pending.class::isInstance)
                    .map(verdict -> ((Verdict.Pending) verdict).system())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** How a request that is assessed stands. */
    enum Standing {
        REFUSED_FOR_NOW,
        PENDING,
        WOULD_BE_ADMITTED
    }

    /** A rule would end it before anything is assessed. */
    record Ends(Ending ending, @Nullable Message why) implements Outlook {

        /** Why, where the rule says so. */
        public Optional<Message> findWhy() {
            return Optional.ofNullable(why);
        }
    }

    /**
     * Something must be known before anything is assessed.
     *
     * @param systems the silent ones that would say it; none where the client has still to say what is wanted
     */
    record Waits(Set<SystemName> systems) implements Outlook {
        public Waits {
            systems = Set.copyOf(systems);
        }
    }

    /** Nothing is assessed on its way. */
    record NothingRequired() implements Outlook {}

    /**
     * A requirement with its verdict.
     *
     * @param verdict null where it depends on what the client has not said yet
     * @param unsaid the field in which that is captured; null otherwise
     */
    record Foreseen(
            Requirement requirement,
            @Nullable Verdict verdict,
            @Nullable String unsaid) {}
}
