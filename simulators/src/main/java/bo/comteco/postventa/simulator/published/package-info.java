/**
 * What was asked and answered, held against the Swagger files that TM Forum published. The files are no part of the
 * project: they are read from a folder, where there is one.
 */
@NullMarked
package bo.comteco.postventa.simulator.published;

import org.jspecify.annotations.NullMarked;
