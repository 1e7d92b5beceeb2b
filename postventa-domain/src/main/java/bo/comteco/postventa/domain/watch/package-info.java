/**
 * What is watched after a request's end: promises that were made to its client, until they are kept. Knows neither who
 * looks nor where.
 */
@NullMarked
package bo.comteco.postventa.domain.watch;

import org.jspecify.annotations.NullMarked;
