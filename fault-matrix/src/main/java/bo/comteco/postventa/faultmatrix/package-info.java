/**
 * The fault matrix: every method of the ports that talk to an outside system, under every fault. What stands in a cell was
 * seen: the simulator's journal shows that the fault befell an exchange of that method, and the port's answer was judged.
 */
@NullMarked
package bo.comteco.postventa.faultmatrix;

import org.jspecify.annotations.NullMarked;
