package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Commit;

/** What every store may rely on in a commit. */
final class CommitShape {

    private CommitShape() {}

    /**
     * Refuses a commit whose records do not lead from the version before to the request's own.
     *
     * @throws IllegalArgumentException for a gap
     */
    static void check(Commit commit) {
        int seq = commit.versionBefore();
        for (var step : commit.steps()) {
            if (step.seq() != ++seq) {
                throw new IllegalArgumentException("record " + step.seq() + " stands where " + seq + " was expected");
            }
        }
        if (seq != commit.request().version()) {
            throw new IllegalArgumentException("the records end at " + seq + ", the request at version "
                    + commit.request().version());
        }
    }
}
