/** One client's time at the counter: its requests, and what was seen once for all of them. */
@NullMarked
package bo.comteco.postventa.domain.visit;

import org.jspecify.annotations.NullMarked;
