/** A client's request: pure decisions over a procedure, and the records from which it is told again. */
@NullMarked
package bo.comteco.postventa.domain.request;

import org.jspecify.annotations.NullMarked;
