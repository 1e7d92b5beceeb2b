/** A procedure as data: nodes of ten kinds, their routes, the builder that checks them, and what is derived from them. */
@NullMarked
package bo.comteco.postventa.domain.procedure;

import org.jspecify.annotations.NullMarked;
