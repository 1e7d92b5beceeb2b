/** Promises to clients that are broken, for supervision. */
@NullMarked
package bo.comteco.postventa.adapter.rest.watch;

import org.jspecify.annotations.NullMarked;
