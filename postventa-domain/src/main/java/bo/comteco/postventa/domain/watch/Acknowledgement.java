package bo.comteco.postventa.domain.watch;

import java.time.Instant;

/**
 * That a supervisor has seen a broken promise.
 *
 * @param note what is done about it
 */
public record Acknowledgement(String by, Instant at, String note) {}
