/**
 * The synthetic data that the simulators start with, documented in {@code docs/wire/seed.md}. Nobody in it exists, and
 * the network is drawn, not surveyed.
 */
@NullMarked
package bo.comteco.postventa.simulator.seed;

import org.jspecify.annotations.NullMarked;
