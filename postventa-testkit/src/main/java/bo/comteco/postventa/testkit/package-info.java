/**
 * For embedders and integrators: ports in memory, one contract suite a port, a clock that can be set.
 */
@NullMarked
package bo.comteco.postventa.testkit;

import org.jspecify.annotations.NullMarked;
