/**
 * Whatever is refused, as RFC 9457 problem details in Spanish: one kind a refusal, and the one place where refusals
 * become answers. Nothing here holds an identity number, a name or a telephone.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.problem;

import org.jspecify.annotations.NullMarked;
