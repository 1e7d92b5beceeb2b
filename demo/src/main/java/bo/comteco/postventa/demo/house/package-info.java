/** PostgreSQL, the simulators and the service, started together. */
@NullMarked
package bo.comteco.postventa.demo.house;

import org.jspecify.annotations.NullMarked;
