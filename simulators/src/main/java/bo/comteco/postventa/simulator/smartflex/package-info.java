/** Smartflex, played by the TM Forum resources that {@code docs/wire/smartflex.md} lists. State is in memory. */
@NullMarked
package bo.comteco.postventa.simulator.smartflex;

import org.jspecify.annotations.NullMarked;
