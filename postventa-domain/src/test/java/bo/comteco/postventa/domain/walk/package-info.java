/**
 * Walks every path of a procedure in memory, and compares what is derived from a definition with golden files. For tests
 * of procedures; a procedure's own test says what clients, advisers and systems say.
 */
@NullMarked
package bo.comteco.postventa.domain.walk;

import org.jspecify.annotations.NullMarked;
