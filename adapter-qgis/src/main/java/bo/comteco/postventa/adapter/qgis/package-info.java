/**
 * Fills the role of the network map with a QGIS Server, asked over WFS what is feasible at a position.
 */
@NullMarked
package bo.comteco.postventa.adapter.qgis;

import org.jspecify.annotations.NullMarked;
