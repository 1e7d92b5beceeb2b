/**
 * What every simulated system has in common: a server on loopback, a journal of what it was asked, faults, and the
 * control API. Nothing here knows a system.
 */
@NullMarked
package bo.comteco.postventa.simulator.http;

import org.jspecify.annotations.NullMarked;
