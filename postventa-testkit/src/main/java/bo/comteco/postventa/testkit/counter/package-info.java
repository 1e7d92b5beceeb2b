/** The whole counter in memory, on a clock that is set: to try the use cases, or an embedder's own procedure. */
@NullMarked
package bo.comteco.postventa.testkit.counter;

import org.jspecify.annotations.NullMarked;
