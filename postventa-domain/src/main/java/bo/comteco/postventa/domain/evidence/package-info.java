/** The papers that a client brought, as files: what they are, what they are called, and how long they are kept. */
@NullMarked
package bo.comteco.postventa.domain.evidence;

import org.jspecify.annotations.NullMarked;
