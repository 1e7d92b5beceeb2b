package bo.comteco.postventa.benchmark;

/**
 * What stands in a stretch of the database's log.
 *
 * @param bytes all of it
 * @param fullPages of these, whole pages, which depend on when the last checkpoint was
 * @param commits records of committed transactions; one that only reads leaves none
 */
record Log(long bytes, long fullPages, long commits) {

    Log and(Log other) {
        return new Log(bytes + other.bytes, fullPages + other.fullPages, commits + other.commits);
    }
}
