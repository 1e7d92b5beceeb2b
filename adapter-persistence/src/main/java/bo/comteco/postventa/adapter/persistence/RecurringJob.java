package bo.comteco.postventa.adapter.persistence;

import java.time.Duration;

/**
 * Something to be done again and again, on one instance at a time, whichever is there. Whoever wires the service says
 * what; a run that fails is tried again the next time.
 *
 * @param name by which instances agree on it; never changed
 * @param every how long after a run the next one begins
 */
public record RecurringJob(String name, Duration every, Runnable work) {}
