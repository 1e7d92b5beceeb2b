/**
 * The one place that knows every adapter: wiring, configuration, security and health of the runnable service.
 */
@NullMarked
package bo.comteco.postventa.bootstrap;

import org.jspecify.annotations.NullMarked;
