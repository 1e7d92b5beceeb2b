/**
 * The papers that a client brought, kept as files for a time (specification, section 4): looked at by their content before
 * they are kept, and shown to who may look at the visit or the request.
 */
@NullMarked
package bo.comteco.postventa.application.evidence;

import org.jspecify.annotations.NullMarked;
