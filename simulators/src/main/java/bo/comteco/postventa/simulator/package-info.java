/**
 * Small stateful servers on loopback that play the systems outside; they share no class with the adapters.
 */
@NullMarked
package bo.comteco.postventa.simulator;

import org.jspecify.annotations.NullMarked;
