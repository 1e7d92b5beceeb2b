/** The geography that the simulated QGIS publishes: layers, features and their geometries. */
@NullMarked
package bo.comteco.postventa.simulator.network;

import org.jspecify.annotations.NullMarked;
