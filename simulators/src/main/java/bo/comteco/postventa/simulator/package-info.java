/**
 * Small servers on loopback that play the systems outside. What they answer is written down in {@code docs/wire};
 * nothing here may be used by, or use, an adapter.
 */
@NullMarked
package bo.comteco.postventa.simulator;

import org.jspecify.annotations.NullMarked;
