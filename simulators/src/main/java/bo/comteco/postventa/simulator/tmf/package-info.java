/** The JSON trees of TM Forum's building blocks: references, characteristics, money, places. */
@NullMarked
package bo.comteco.postventa.simulator.tmf;

import org.jspecify.annotations.NullMarked;
