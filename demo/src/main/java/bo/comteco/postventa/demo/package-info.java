/**
 * Starts PostgreSQL, the simulators and the service together, and plays a relocation over HTTP.
 */
@NullMarked
package bo.comteco.postventa.demo;

import org.jspecify.annotations.NullMarked;
