/**
 * A PostgreSQL that runs as a process of its own from binaries that came as a Maven dependency. It outlives whoever
 * started it; the next start adopts it, or recovers what a crash left behind. Only {@code DemoPostgres} is spoken to.
 */
@NullMarked
package bo.comteco.postventa.demo.postgres;

import org.jspecify.annotations.NullMarked;
