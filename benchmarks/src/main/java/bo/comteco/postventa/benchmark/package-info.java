/**
 * What is measured, against what. A benchmark here runs whole cases against a PostgreSQL of its own, beside the least
 * that would do the same, alternating in one run: what counts are ratios and what a case costs.
 *
 * <p>No JMH: what is measured is not a method but clients, a database and what they keep on disk together. The work
 * alternates with its limit within one JVM, where JMH would fork one for each; a case is some milliseconds long, so that
 * neither the clock nor dead code matters; and CPU of the database, commits, log and bytes are read around a whole round.
 */
@NullMarked
package bo.comteco.postventa.benchmark;

import org.jspecify.annotations.NullMarked;
