/**
 * The values that every procedure speaks in: money, people's documents and telephones, places, and texts by key. Each
 * checks itself; what can't be right can't be built and is refused with an {@link
 * bo.comteco.postventa.domain.common.InvalidValue}. Nothing here knows a procedure, a product or a customer.
 */
@NullMarked
package bo.comteco.postventa.domain.common;

import org.jspecify.annotations.NullMarked;
