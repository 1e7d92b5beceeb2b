package bo.comteco.postventa.domain.watch;

/** Where a watch stands. Stored by name. */
public enum WatchState {
    /** Somebody looks again. */
    WATCHED,
    /** It is so, in time or late. */
    KEPT,
    /** It will never be so. */
    BROKEN,
    /** A later request promised something else of the same product. */
    REPLACED;

    /** Whether nobody looks any more. */
    public boolean isOver() {
        return this != WATCHED;
    }
}
