/** The manual itself: GC-PRC-OPE-ASE-03, revision 3. One class a procedure, one an annex. */
@NullMarked
package bo.comteco.postventa.domain.manual;

import org.jspecify.annotations.NullMarked;
