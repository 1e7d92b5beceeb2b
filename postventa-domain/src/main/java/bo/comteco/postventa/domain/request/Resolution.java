package bo.comteco.postventa.domain.request;

import java.util.List;

/** What a request gives back when something is asked of it. */
public sealed interface Resolution {

    /**
     * It moved, or took note.
     *
     * @param request as it is now
     * @param records what happened, to be appended; empty where there was nothing to note
     */
    record Moved(ServiceRequest request, List<StepRecord> records) implements Resolution {
        public Moved {
            records = List.copyOf(records);
        }
    }

    /** It did not move, and nothing is to be stored. */
    record Refused(Refusal refusal) implements Resolution {}
}
