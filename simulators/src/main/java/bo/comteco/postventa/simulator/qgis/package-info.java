/** QGIS Server, played as far as {@code docs/wire/qgis.md} goes, with its silent wrong answers. */
@NullMarked
package bo.comteco.postventa.simulator.qgis;

import org.jspecify.annotations.NullMarked;
