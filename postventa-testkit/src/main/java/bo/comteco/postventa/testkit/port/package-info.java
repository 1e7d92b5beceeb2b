/**
 * The driven ports that are filled by systems outside, twice: in memory, for tests of use cases and for embedders, and
 * as one contract suite a port, which an adapter passes by implementing the suite's interface in its tests.
 */
@NullMarked
package bo.comteco.postventa.testkit.port;

import org.jspecify.annotations.NullMarked;
