package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one decision stores, all of it or nothing.
 *
 * @param request as it is after the decision
 * @param versionBefore the version that was decided on; 0 for a new request
 * @param steps the records to append, at least one
 * @param owed effects that became due; each is born leased to whoever stores it
 * @param settled numbers of effects that are no longer due
 * @param resume whether systems that were silent are to be asked again later, or no longer, or null for as before
 * @param tally what the indicator adds, or null for nothing
 * @param call whose repetition is answered with the same, or null for what follows by itself
 * @param at when
 * @param leasedUntil until when whoever stores this has alone what it owes
 */
public record Commit(
        ServiceRequest request,
        int versionBefore,
        List<StepRecord> steps,
        List<Effect> owed,
        List<Integer> settled,
        @Nullable Resume resume,
        @Nullable Tally tally,
        @Nullable Call call,
        Instant at,
        Instant leasedUntil) {

    public Commit {
        steps = List.copyOf(steps);
        owed = List.copyOf(owed);
        settled = List.copyOf(settled);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a commit appends at least one record");
        }
    }

    /** Whether silent systems are to be asked again. */
    public enum Resume {
        OWED,
        SETTLED
    }

    /**
     * What the indicator adds on the day the request was opened (specification, section 9).
     *
     * @param total 1 when it was opened
     * @param attended 1 when it ended effectively
     * @param inTime 1 when it so ended in less than 24 hours
     * @param refused 1 when it ended otherwise
     */
    public record Tally(int total, int attended, int inTime, int refused) {}

    public Optional<Call> findCall() {
        return Optional.ofNullable(call);
    }

    public Optional<Tally> findTally() {
        return Optional.ofNullable(tally);
    }

    public Optional<Resume> findResume() {
        return Optional.ofNullable(resume);
    }
}
