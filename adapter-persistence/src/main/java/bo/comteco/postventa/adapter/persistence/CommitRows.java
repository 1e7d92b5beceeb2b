package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StepContent;
import bo.comteco.postventa.adapter.persistence.json.StoredJson;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one commit.
 *
 * @param settled numbers of what is owed no longer
 * @param resume to ask silent systems again, or null
 */
record CommitRows(
        RequestRow request,
        int versionBefore,
        List<StepRow> steps,
        List<EffectRow> owed,
        List<Integer> settled,
        @Nullable EffectRow resume,
        @Nullable TallyRow tally) {

    static CommitRows of(Commit commit, StoredJson json) {
        var opening = commit.request().opening();
        var rows = Mapping.REQUESTS;
        var due = commit.leasedUntil();
        var settled = new ArrayList<>(commit.settled());
        if (commit.resume() == Resume.SETTLED) {
            settled.add(EffectRow.RESUME);
        }
        return new CommitRows(
                rows.row(commit),
                commit.versionBefore(),
                steps(commit, json),
                commit.owed().stream()
                        .map(effect -> rows.row(effect.seq(), effect.kind(), opening.number(), due))
                        .toList(),
                settled,
                commit.resume() == Resume.OWED ? EffectRow.resume(opening.number(), commit.at()) : null,
                commit.tally() == null ? null : rows.row(commit.tally(), opening));
    }

    private static List<StepRow> steps(Commit commit, StoredJson json) {
        int seq = commit.versionBefore();
        var steps = new ArrayList<StepRow>();
        for (var step : commit.steps()) {
            if (step.seq() != ++seq) {
                throw new IllegalArgumentException("record " + step.seq() + " stands where " + seq + " was expected");
            }
            steps.add(row(step, commit, json));
        }
        if (seq != commit.request().version()) {
            throw new IllegalArgumentException("the records end at " + seq + ", the request at version "
                    + commit.request().version());
        }
        return steps;
    }

    private static StepRow row(StepRecord step, Commit commit, StoredJson json) {
        var opening = commit.request().opening();
        boolean last = step.seq() == commit.request().version();
        var call = last ? commit.findCall() : Optional.<Call>empty();
        var data = json.write(new StepContent(
                step.seq() == 1 ? opening : null, step.answers(), step.facts(), step.note(), beyondColumn(step.at())));
        return Mapping.REQUESTS.row(
                step,
                opening.number(),
                data,
                SaltedDigest.of(data),
                call.map(Call::key).orElse(null),
                call.map(Call::bodyHash).orElse(null));
    }

    private static @Nullable Instant beyondColumn(Instant at) {
        return at.equals(Mapping.REQUESTS.column(at)) ? null : at;
    }
}
